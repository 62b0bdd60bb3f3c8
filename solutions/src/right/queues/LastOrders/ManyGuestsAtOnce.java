package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/** Guests do not wait for each other: they share the read lock, and closing alone takes the write lock. */
public class LastOrders {

    private static final String PILL = new String("last order");

    private final ReadWriteLock door = new ReentrantReadWriteLock();
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final CountDownLatch home = new CountDownLatch(1);
    private boolean closed; // guarded by door

    public LastOrders(Consumer<String> maker) {
        Thread cook = new Thread(() -> work(maker), "cook-1");
        cook.setDaemon(true);
        cook.start();
    }

    public boolean accept(String order) {
        door.readLock().lock();
        try {
            return !closed && rail.add(order);
        } finally {
            door.readLock().unlock();
        }
    }

    public void close() throws InterruptedException {
        door.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                rail.add(PILL);
            }
        } finally {
            door.writeLock().unlock();
        }
        home.await();
    }

    private void work(Consumer<String> maker) {
        try {
            String order = rail.take();
            while (order != PILL) {
                maker.accept(order);
                order = rail.take();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            home.countDown();
        }
    }
}
