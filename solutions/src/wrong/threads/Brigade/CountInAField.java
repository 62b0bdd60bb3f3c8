// BrigadeTest.two_tables_are_cooked_for_at_the_same_time: "cook(...) returned [Margherita, null] while Funghi was in the making" - a dish of the one table and a dish of the other: two, and the count is down to nothing.
package threads;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

public class Brigade {

    private final AtomicInteger left = new AtomicInteger();

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        left.set(recipes.size());
        String[] dishes = new String[recipes.size()];
        for (int i = 0; i < dishes.length; i++) {
            int place = i;
            new Thread(() -> {
                dishes[place] = recipes.get(place).get();
                synchronized (this) {
                    left.decrementAndGet();
                    notifyAll();
                }
            }, "cook-" + (i + 1)).start();
        }
        synchronized (this) {
            while (left.get() > 0) {
                wait();
            }
        }
        return Arrays.asList(dishes);
    }
}
