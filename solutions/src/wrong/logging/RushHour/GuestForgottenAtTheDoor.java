// RushHourTest.a_full_house_comes_to_an_end: "guest-4 waits for ever" - after closing time nobody tells the guest at the rail that there is a place, or that there will be none.
package logging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

public class RushHour {

    private static final Logger LOG = LoggerFactory.getLogger(RushHour.class);

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

    private record Order(int number, int price) {}

    private final Work work;
    private final Till till; // guarded by counter
    private final Board board;
    private final int places;
    private final Semaphore ovens;
    private final Object counter = new Object();
    private final Queue<Order> rail = new ArrayDeque<>(); // guarded by this
    private final List<Thread> cooks = new ArrayList<>();
    private boolean closed; // guarded by this
    private final Object door = new Object(); // for guests

    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.work = work;
        this.till = till;
        this.board = board;
        this.places = places;
        this.ovens = new Semaphore(ovens);
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(this::cook, "cook-" + number);
            this.cooks.add(cook);
            cook.start();
        }
    }

    public boolean order(int number, int price) throws InterruptedException {
        synchronized (door) {
            while (!hungUp(new Order(number, price))) {
                if (isClosed()) {
                    return false;
                }
                door.wait();
            }
            return true;
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized boolean hungUp(Order order) {
        if (closed || rail.size() == places) {
            return false;
        }
        notifyAll();
        return rail.add(order);
    }

    private synchronized Order next() throws InterruptedException {
        while (!closed && rail.isEmpty()) {
            wait();
        }
        return rail.poll();
    }

    private void cook() {
        try {
            for (Order order = next(); order != null; order = next()) {
                synchronized (door) {
                    if (!isClosed()) {
                        door.notifyAll();
                    }
                }
                MDC.put("order", "" + order.number());
                make(order);
                MDC.remove("order");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Order order) throws InterruptedException {
        try {
            work.prepare(order.number());
            bake(order);
        } catch (RuntimeException e) {
            drop(order, e);
            return;
        }
        pay(order);
        LOG.info("made");
    }

    private void bake(Order order) throws InterruptedException {
        ovens.acquire();
        try {
            work.bake(order.number());
        } finally {
            ovens.release();
        }
    }

    private void pay(Order order) {
        synchronized (counter) {
            till.set(till.amount() + order.price());
            board.made(order.number());
        }
    }

    private void drop(Order order, RuntimeException thrown) {
        synchronized (counter) {
            board.dropped(order.number());
        }
        LOG.warn("dropped", thrown);
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        for (Thread cook : cooks) {
            cook.join();
        }
    }
}
