// BrigadeTest.cook_returns_when_the_last_dish_is_done: "cook(...) returned" - a latch of one opens when the quickest dish is done.
package threads;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        String[] dishes = new String[recipes.size()];
        CountDownLatch done = new CountDownLatch(recipes.isEmpty() ? 0 : 1);
        for (int i = 0; i < dishes.length; i++) {
            int place = i;
            new Thread(() -> {
                dishes[place] = recipes.get(place).get();
                done.countDown();
            }, "cook-" + (i + 1)).start();
        }
        done.await();
        return Arrays.asList(dishes);
    }
}
