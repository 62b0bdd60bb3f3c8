// RushHourTest.closing_again_returns_also_when_the_first_was_interrupted: "owner waits for ever" - who is interrupted while he waits for a place for the pill hangs none, and the next who closes thinks that it is there.
package logging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
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

    private final Semaphore ovens;
    private final Object counter = new Object();
    private final BlockingQueue<Order> rail;
    private static final Order PILL = new Order(0, 0);
    private final List<Thread> cooks = new ArrayList<>();
    private boolean closed; // guarded by this

    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.work = work;
        this.till = till;
        this.board = board;
        this.rail = new ArrayBlockingQueue<>(places);
        this.ovens = new Semaphore(ovens);
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(this::cook, "cook-" + number);
            this.cooks.add(cook);
            cook.start();
        }
    }

    public synchronized boolean order(int number, int price) throws InterruptedException {
        if (!closed) {
            rail.put(new Order(number, price));
        }
        return !closed;
    }

    private void cook() {
        try {
            for (Order order = rail.take(); order != PILL; order = rail.take()) {
                MDC.put("order", "" + order.number());
                make(order);
                MDC.remove("order");
            }
            rail.put(PILL);
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
            if (!closed) {
                closed = true;
                rail.put(PILL);
            }
        }
        for (Thread cook : cooks) {
            cook.join();
        }
    }
}
