// LastOrdersTest.two_orders_in_the_same_moment_are_both_made: "waiter-1 writes contents of ArrayDeque" - a read lock keeps out those who close and cook, and lets two guests add to a plain ArrayDeque at once.
package queues;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

public class LastOrders {

    private final Consumer<String> maker;
    private final Queue<String> rail = new ArrayDeque<>();
    private final Semaphore hanging = new Semaphore(0);
    private final ReentrantReadWriteLock door = new ReentrantReadWriteLock();
    private final Thread cook;
    private boolean closed;

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        cook = new Thread(this::work, "cook-1");
        cook.start();
    }

    public boolean accept(String order) {
        door.readLock().lock();
        try {
            if (closed) {
                return false;
            }
            rail.add(order);
            hanging.release();
            return true;
        } finally {
            door.readLock().unlock();
        }
    }

    public void close() throws InterruptedException {
        door.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                hanging.release();
            }
        } finally {
            door.writeLock().unlock();
        }
        cook.join();
    }

    private void work() {
        while (true) {
            hanging.acquireUninterruptibly();
            String order;
            door.writeLock().lock();
            try {
                order = rail.poll();
            } finally {
                door.writeLock().unlock();
            }
            if (order == null) {
                return;
            }
            maker.accept(order);
        }
    }
}
