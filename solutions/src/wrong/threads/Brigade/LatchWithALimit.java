// BrigadeTest.the_caller_rests_until_the_cooks_are_done: "host waits for the dishes with a limit" - after ten seconds the host has a list, whatever is in it.
package threads;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        String[] dishes = new String[recipes.size()];
        CountDownLatch done = new CountDownLatch(dishes.length);
        for (int number = 0; number < dishes.length; number++) {
            int place = number;
            new Thread(() -> {
                dishes[place] = recipes.get(place).get();
                done.countDown();
            }, "cook-" + number).start();
        }
        done.await(10, TimeUnit.SECONDS);
        return Arrays.asList(dishes);
    }
}
