// KitchenTest.an_interrupt_is_not_taken_for_the_end: "kitchen was interrupted, and cook(...) returned while Margherita and Funghi were in the making" - the interrupt is caught, and cook(...) returns as if all were made.
package queues;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) {
        ExecutorService pool = Executors.newFixedThreadPool(cooks);
        for (String order : orders) {
            pool.execute(() -> maker.accept(order));
        }
        pool.shutdown();
        try {
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
