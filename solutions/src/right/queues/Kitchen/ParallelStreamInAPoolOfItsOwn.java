package queues;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;

/** A parallel stream runs in the pool of the thread that starts it: here one of so many cooks. */
public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(cooks);
        try {
            pool.submit(() -> orders.parallelStream().forEach(maker)).join();
        } finally {
            pool.shutdown();
        }
    }
}
