// LastOrdersTest.two_who_close_in_the_same_moment_both_return: "waits for ever" - both find it open, and the second waits for tickets that the first never gives back.
package queues;

import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TransferQueue;
import java.util.function.Consumer;

/** A guest in the door holds a ticket while the order is hung up; whoever closes takes all tickets, for good. */
public class LastOrders {

    private static final int TICKETS = Integer.MAX_VALUE;

    private record Order(String dish) {
    }

    private final Semaphore tickets = new Semaphore(TICKETS);
    private final TransferQueue<Order> rail = new LinkedTransferQueue<>();
    private final Order pill = new Order(null);
    private final Thread[] cooks = new Thread[2];
    private volatile boolean closed;

    public LastOrders(Consumer<String> maker) {
        for (int i = 0; i < cooks.length; i++) {
            cooks[i] = new Thread(() -> work(maker), "cook-" + (i + 1));
            cooks[i].start();
        }
    }

    public boolean accept(String dish) {
        if (closed || !tickets.tryAcquire()) {
            return false;
        }
        rail.add(new Order(dish));
        tickets.release();
        return true;
    }

    public void close() throws InterruptedException {
        if (!closed) {
            closed = true;
            tickets.acquireUninterruptibly(TICKETS);
            rail.add(pill);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
    }

    private void work(Consumer<String> maker) {
        try {
            Order order = rail.take();
            while (order != pill) {
                maker.accept(order.dish());
                order = rail.take();
            }
            rail.add(pill); // for the next cook
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
