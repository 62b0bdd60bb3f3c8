package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Three cooks; a counter of what is accepted and not yet made, and a pill for each cook when it is 0. */
public class LastOrders {

    private static final int COOKS = 3;
    private static final String PILL = new String("last order");

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition allHome = lock.newCondition();
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private int unmade; // guarded by lock
    private int atWork = COOKS; // guarded by lock
    private boolean closed; // guarded by lock

    public LastOrders(Consumer<String> maker) {
        for (int number = 1; number <= COOKS; number++) {
            new Thread(() -> work(maker), "cook-" + number).start();
        }
    }

    public boolean accept(String order) {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            unmade++;
            rail.add(order);
            return true;
        } finally {
            lock.unlock();
        }
    }

    public void close() throws InterruptedException {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                sendHomeIfAllIsMade();
            }
            while (atWork > 0) {
                allHome.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Called with the lock held. */
    private void sendHomeIfAllIsMade() {
        if (closed && unmade == 0) {
            for (int pills = 0; pills < COOKS; pills++) {
                rail.add(PILL);
            }
        }
    }

    private void work(Consumer<String> maker) {
        try {
            for (String order = rail.take(); order != PILL; order = rail.take()) {
                maker.accept(order);
                lock.lock();
                try {
                    unmade--;
                    sendHomeIfAllIsMade();
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.lock();
            try {
                atWork--;
                allHome.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
