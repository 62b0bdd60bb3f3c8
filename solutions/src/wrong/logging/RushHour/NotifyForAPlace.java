// RushHourTest.whoever_can_go_on_is_woken: "That guest-5 gets an answer never happens" - one monitor for all: the one who is notified of the place waits for the oven.
package logging;

import java.util.ArrayDeque;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

public class RushHour {

    private static final Logger LOG = LoggerFactory.getLogger(RushHour.class);

    public interface Work {
        void prepare(int order);

        void bake(int order);
    }

    public interface Board {
        void made(int order);

        void dropped(int order);
    }

    public interface Till {
        int amount();

        void set(int amount);
    }

    private record Order(int number, int price) {}

    private final int places;
    private final Work work;
    private final Till till; // guarded by this
    private final Board board;
    private final Queue<Order> rail = new ArrayDeque<>(); // guarded by this
    private int freeOvens; // guarded by this
    private int cooksHere; // guarded by this
    private boolean closed; // guarded by this

    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.places = places;
        this.work = work;
        this.till = till;
        this.board = board;
        this.freeOvens = ovens;
        this.cooksHere = cooks;
        for (int i = 0; i < cooks; i++) {
            new Thread(this::shift).start();
        }
    }

    public synchronized boolean order(int number, int price) throws InterruptedException {
        while (!closed && rail.size() >= places) {
            wait();
        }
        if (!closed) {
            rail.add(new Order(number, price));
            notifyAll();
        }
        return !closed;
    }

    private void shift() {
        try {
            Order order;
            while ((order = take()) != null) {
                make(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            goHome();
        }
    }

    private synchronized Order take() throws InterruptedException {
        while (!closed && rail.isEmpty()) {
            wait();
        }
        notify();
        return rail.poll();
    }

    private void make(Order order) throws InterruptedException {
        MDC.put("order", String.valueOf(order.number()));
        LOG.debug("begins");
        RuntimeException thrown = null;
        boolean oven = false;
        try {
            work.prepare(order.number());
            takeOven();
            oven = true;
            work.bake(order.number());
        } catch (RuntimeException e) {
            thrown = e;
        }
        synchronized (this) {
            if (oven) {
                freeOvens++;
                notifyAll();
            }
            if (thrown == null) {
                till.set(till.amount() + order.price());
            }
            if (thrown == null) {
                board.made(order.number());
            } else {
                board.dropped(order.number());
            }
        }
        if (thrown == null) {
            LOG.info("Order {} is made.", order.number());
        } else {
            LOG.warn("Order {} is dropped.", order.number(), thrown);
        }
        MDC.clear();
        LOG.debug("ready for the next");
    }

    private synchronized void takeOven() throws InterruptedException {
        while (freeOvens == 0) {
            wait();
        }
        freeOvens--;
    }

    private synchronized void goHome() {
        cooksHere--;
        notifyAll();
    }

    public synchronized void close() throws InterruptedException {
        closed = true;
        notifyAll();
        while (cooksHere > 0) {
            wait();
        }
    }
}
