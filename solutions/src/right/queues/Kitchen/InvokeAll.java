package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** invokeAll waits for the last order; shutdown sends the cooks home, who are idle by then. */
public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        List<Callable<Object>> work = new ArrayList<>();
        for (String order : orders) {
            work.add(() -> {
                maker.accept(order);
                return null;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(cooks);
        try {
            pool.invokeAll(work);
        } finally {
            pool.shutdown();
        }
    }
}
