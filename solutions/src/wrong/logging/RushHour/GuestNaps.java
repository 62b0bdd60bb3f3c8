// RushHourTest.whoever_waits_rests: "guest-4 waits for a while and looks again (RushHour.java:" - a guest at the full rail looks again every tenth of a second.
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

    public synchronized boolean order(int number, int price) throws InterruptedException {
        while (!closed && rail.size() == places) {
            wait(100);
        }
        if (closed) {
            return false;
        }
        rail.add(new Order(number, price));
        notifyAll();
        return true;
    }

    private synchronized Order next() throws InterruptedException {
        while (!closed && rail.isEmpty()) {
            wait();
        }
        notifyAll();
        return rail.poll();
    }

    private void cook() {
        try {
            for (Order order = next(); order != null; order = next()) {
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
