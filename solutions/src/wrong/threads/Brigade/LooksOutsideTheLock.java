// BrigadeTest.the_caller_hears_of_the_last_dish_however_slow_he_is: "host waits for ever" - between the look and the wait the last cook rings the bell, and nobody hears it.
package threads;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        String[] dishes = new String[recipes.size()];
        AtomicInteger left = new AtomicInteger(dishes.length);
        Object bell = new Object();
        for (int i = 0; i < dishes.length; i++) {
            int place = i;
            new Thread(() -> {
                dishes[place] = recipes.get(place).get();
                left.decrementAndGet();
                synchronized (bell) {
                    bell.notifyAll();
                }
            }, "cook-" + (i + 1)).start();
        }
        while (left.get() > 0) {
            synchronized (bell) {
                bell.wait();
            }
        }
        return Arrays.asList(dishes);
    }
}
