package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Each open order is a party of a phaser, and so is the open door; the phase ends when all have left. */
public class LastOrders {

    private final Phaser open = new Phaser(1);
    private final AtomicBoolean closed = new AtomicBoolean();
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final Thread cook;

    public LastOrders(Consumer<String> maker) {
        cook = new Thread(() -> work(maker), "cook-1");
        cook.start();
    }

    public boolean accept(String order) {
        if (open.register() < 0) {
            return false;
        }
        if (closed.get()) {
            open.arriveAndDeregister();
            return false;
        }
        return rail.add(order);
    }

    public void close() throws InterruptedException {
        if (closed.compareAndSet(false, true)) {
            open.arriveAndDeregister();
        }
        open.awaitAdvanceInterruptibly(0);
        cook.interrupt(); // everything is made: the cook waits at the rail
        cook.join();
    }

    private void work(Consumer<String> maker) {
        try {
            while (true) {
                maker.accept(rail.take());
                open.arriveAndDeregister();
            }
        } catch (InterruptedException e) {
            // the evening is over
        }
    }
}
