// KitchenTest.the_cooks_of_the_evening_make_all_orders: "kitchen, the thread that called cook(...), makes" - the pool lets its caller run what finds no place on the rail.
package queues;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class Kitchen {
    public void cook(List<String> orders, int cooks, Consumer<String> maker)
            throws InterruptedException {
        ExecutorService crew = new ThreadPoolExecutor(cooks, cooks, 0, TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(10), new ThreadPoolExecutor.CallerRunsPolicy());
        for (String order : orders) {
            crew.execute(() -> maker.accept(order));
        }
        crew.shutdown();
        crew.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }
}
