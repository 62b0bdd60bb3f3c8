package queues;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A pool put together by hand. The time-out only bounds one wait, not the evening: hence the loop. */
public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(cooks, cooks, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
        pool.allowCoreThreadTimeOut(true);
        try {
            orders.forEach(order -> pool.execute(() -> maker.accept(order)));
        } finally {
            pool.shutdown();
        }
        boolean over = false;
        while (!over) {
            over = pool.awaitTermination(1, TimeUnit.HOURS);
        }
    }
}
