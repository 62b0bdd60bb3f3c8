// KitchenTest.every_cook_goes_home: "5 threads of the kitchen have not ended" - invokeAll waits for the work; nobody tells the pool that there will be no more.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(cooks);
        List<Callable<Object>> work = new ArrayList<>();
        for (String order : orders) {
            work.add(Executors.callable(() -> maker.accept(order)));
        }
        pool.invokeAll(work);
    }
}
