// LastOrdersTest.closing_again_returns: "owner waits for ever" - cook and host meet at a barrier for two; the second to close has nobody to meet.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final CyclicBarrier end = new CyclicBarrier(2);
    private boolean closed; // guarded by this

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        new Thread(this::work, "cook-1").start();
    }

    public synchronized boolean accept(String order) {
        if (closed) {
            return false;
        }
        rail.add(order);
        return true;
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
            rail.add("");
        }
        try {
            end.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private void work() {
        try {
            for (String order = rail.take(); !order.isEmpty(); order = rail.take()) {
                maker.accept(order);
            }
            end.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            Thread.currentThread().interrupt();
        }
    }
}
