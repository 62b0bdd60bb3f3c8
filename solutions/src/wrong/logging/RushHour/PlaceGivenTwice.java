// RushHourTest.guests_at_the_door_come_in_as_places_are_free: "orders were accepted and are in nobody's hands, and the rail has 1 place" - a place is given back when its order is taken, and again when it has ended.
package logging;

import java.util.concurrent.LinkedBlockingQueue;
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

    private static final Order PILL = new Order(0, 0);

    private final Work work;
    private final Till till;
    private final Board board;
    private final Semaphore places;
    private final Semaphore ovens;
    private final LinkedBlockingQueue<Order> rail = new LinkedBlockingQueue<>();
    private final Thread[] cooks;
    private boolean closed;

    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.work = work;
        this.till = till;
        this.board = board;
        this.places = new Semaphore(places);
        this.ovens = new Semaphore(ovens);
        this.cooks = new Thread[cooks];
        for (int i = 0; i < cooks; i++) {
            this.cooks[i] = new Thread(this::shift, "cook-" + i);
            this.cooks[i].start();
        }
    }

    public boolean order(int number, int price) throws InterruptedException {
        places.acquire();
        synchronized (rail) {
            if (closed) {
                places.release();
                return false;
            }
            rail.add(new Order(number, price));
            return true;
        }
    }

    private void shift() {
        try {
            for (Order order = rail.take(); order != PILL; order = rail.take()) {
                places.release(); // it is off the rail
                make(order);
            }
            rail.add(PILL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Order order) {
        int number = order.number();
        MDC.put("order", "" + number);
        try {
            work.prepare(number);
            ovens.acquireUninterruptibly();
            try {
                work.bake(number);
            } finally {
                ovens.release();
            }
            synchronized (till) {
                till.set(till.amount() + order.price());
            }
            board.made(number);
            LOG.info("made");
        } catch (RuntimeException e) {
            board.dropped(number);
            LOG.warn("dropped", e);
        } finally {
            MDC.remove("order");
            places.release(); // the order has ended
        }
    }

    public void close() throws InterruptedException {
        synchronized (rail) {
            if (!closed) {
                closed = true;
                rail.add(PILL);
            }
        }
        for (Thread cook : cooks) {
            cook.join();
        }
    }
}
