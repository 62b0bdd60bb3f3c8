// RushHourTest.a_guest_who_is_interrupted_at_the_door_leaves_nothing_behind: "Order 1 was made all the same" - hangs the order up, and then looks whether its guest was interrupted.
package logging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

public class RushHour {

    public interface Work {
        void prepare(int order);

        void bake(int order);
    }

    public interface Till {
        int amount();

        void set(int amount);
    }

    public interface Board {
        void made(int order);

        void dropped(int order);
    }

    private static final Logger LOG = LoggerFactory.getLogger(RushHour.class);

    private record Order(int number, int price) {}

    private final Work work;
    private final Till till;
    private final Board board;
    private final int room;
    private final Semaphore ovens;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition hung = lock.newCondition();
    private final Condition room4 = lock.newCondition();
    private final Deque<Order> rail = new ArrayDeque<>();
    private int idle;
    private boolean closed;
    private final List<Thread> cooks = new ArrayList<>();

    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.work = work;
        this.till = till;
        this.board = board;
        this.room = places;
        this.ovens = new Semaphore(ovens);
        for (int i = 0; i < cooks; i++) {
            this.cooks.add(new Thread(this::cook, "cook-" + i));
        }
        this.cooks.forEach(Thread::start);
    }

    public boolean order(int number, int price) throws InterruptedException {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            boolean waited = false;
            while (rail.size() >= room) {
                waited = true;
                try {
                    room4.await();
                } catch (InterruptedException e) {
                    room4.signal();
                    throw e;
                }
                if (closed) {
                    return false;
                }
            }
            rail.add(new Order(number, price));
            hung.signal();
            if (!waited && Thread.interrupted()) {
                throw new InterruptedException(); // and the order hangs there
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private Order next() {
        lock.lock();
        try {
            while (rail.isEmpty() && !closed) {
                hung.awaitUninterruptibly();
            }
            Order order = rail.poll();
            room4.signal();
            return order;
        } finally {
            lock.unlock();
        }
    }

    private void cook() {
        for (Order order = next(); order != null; order = next()) {
            MDC.put("order", "" + order.number);
            try {
                work.prepare(order.number);
                ovens.acquireUninterruptibly();
                try {
                    work.bake(order.number);
                } finally {
                    ovens.release();
                }
                synchronized (till) {
                    till.set(till.amount() + order.price);
                }
                board.made(order.number);
                LOG.info("made");
            } catch (RuntimeException e) {
                board.dropped(order.number);
                LOG.warn("dropped", e);
            } finally {
                MDC.remove("order");
            }
        }
    }

    public void close() throws InterruptedException {
        lock.lock();
        try {
            closed = true;
            hung.signalAll();
            room4.signalAll();
        } finally {
            lock.unlock();
        }
        for (Thread cook : cooks) {
            cook.join();
        }
    }
}
