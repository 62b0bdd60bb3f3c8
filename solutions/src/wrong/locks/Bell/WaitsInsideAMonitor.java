// BellTest.an_interrupt_ends_the_wait_of_a_cook: "cook-6 waits for ever" - the other cooks stand in front of the monitor that the first one has, and hear nothing there.
package locks;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

public class Bell {

    private final Semaphore pass = new Semaphore(1);
    private final Map<Integer, BlockingQueue<String>> tables = new ConcurrentHashMap<>();

    public synchronized void ring(int table, String dish) throws InterruptedException {
        pass.acquire();
        platesOf(table).add(dish);
    }

    public String fetch(int table) throws InterruptedException {
        String dish = platesOf(table).take();
        pass.release();
        return dish;
    }

    private BlockingQueue<String> platesOf(int table) {
        return tables.computeIfAbsent(table, number -> new LinkedBlockingQueue<>());
    }
}
