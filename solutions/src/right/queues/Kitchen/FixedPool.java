package queues;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The pool is the rail and the cooks; shutdown is the end, and awaitTermination waits for it. */
public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(cooks);
        for (String order : orders) {
            pool.execute(() -> maker.accept(order));
        }
        pool.shutdown();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }
}
