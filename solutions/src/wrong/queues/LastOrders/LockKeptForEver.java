// LastOrdersTest.nothing_gets_in_while_close_waits: "That the waiter gets an answer for Funghi never happens" - close() never gives the lock back, so that nobody gets in: nor does anybody get an answer.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

public class LastOrders {

    private static final String PILL = new String("last order");

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final Thread cook;
    private final Lock door = new ReentrantLock();
    private boolean closed; // guarded by door

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        cook = new Thread(this::work, "cook-1");
        cook.start();
    }

    public boolean accept(String order) {
        door.lock();
        try {
            return rail.add(order);
        } finally {
            door.unlock();
        }
    }

    public void close() throws InterruptedException {
        if (!closed) {
            door.lock();
            closed = true;
            rail.add(PILL);
        }
        cook.join();
    }

    private void work() {
        try {
            for (String order = rail.take(); order != PILL; order = rail.take()) {
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
