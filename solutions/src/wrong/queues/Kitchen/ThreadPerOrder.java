// KitchenTest.five_cooks_make_five_orders_at_once: "7 orders are in the making at once, by 5 cooks" - a cached pool hires a thread for each order; `cooks` is never asked.
package queues;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        ExecutorService pool = Executors.newCachedThreadPool();
        for (String order : orders) {
            pool.execute(() -> maker.accept(order));
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.HOURS);
    }
}
