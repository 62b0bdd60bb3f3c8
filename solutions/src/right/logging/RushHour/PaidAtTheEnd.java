package logging;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The takings are an atomic number, and whoever closes first counts it into the till; the end of a cook is an interrupt. */
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

    private final Work work;
    private final Till till; // guarded by this
    private final Board board;
    private final Semaphore ovens;
    private final Semaphore places;
    private final int allPlaces;
    private final LinkedTransferQueue<Order> rail = new LinkedTransferQueue<>();
    private final AtomicInteger paid = new AtomicInteger();
    private final Thread[] cooks;
    private final CountDownLatch home;
    private boolean closed; // guarded by rail
    private boolean counted; // guarded by this

    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.work = work;
        this.till = till;
        this.board = board;
        this.ovens = new Semaphore(ovens);
        this.allPlaces = cooks + places;
        this.places = new Semaphore(allPlaces);
        this.home = new CountDownLatch(cooks);
        this.cooks = new Thread[cooks];
        for (int i = 0; i < cooks; i++) {
            this.cooks[i] = new Thread(this::shift, "cook " + i);
            this.cooks[i].start();
        }
    }

    public boolean order(int number, int price) throws InterruptedException {
        places.acquire();
        synchronized (rail) {
            if (!closed) {
                return rail.offer(new Order(number, price));
            }
        }
        places.release();
        return false;
    }

    private void shift() {
        try {
            while (true) {
                Order order = rail.take();
                MDC.put("order", order.number() + "");
                make(order);
                MDC.remove("order");
                places.release();
            }
        } catch (InterruptedException e) {
            home.countDown(); // comes only when every order has ended
        }
    }

    private void make(Order order) throws InterruptedException {
        try {
            work.prepare(order.number());
        } catch (RuntimeException e) {
            drop(order, e);
            return;
        }
        ovens.acquire();
        try {
            work.bake(order.number());
        } catch (RuntimeException e) {
            drop(order, e);
            return;
        } finally {
            ovens.release();
        }
        paid.addAndGet(order.price());
        board.made(order.number());
        LOG.info("made");
    }

    private void drop(Order order, RuntimeException thrown) {
        board.dropped(order.number());
        LOG.warn("dropped: {}", thrown.getMessage(), thrown);
    }

    public void close() throws InterruptedException {
        synchronized (rail) {
            closed = true;
        }
        synchronized (this) {
            if (!counted) {
                places.acquire(allPlaces); // all of them: nothing is open
                places.release(allPlaces);
                for (Thread cook : cooks) {
                    cook.interrupt();
                }
                home.await();
                till.set(till.amount() + paid.get());
                counted = true;
            }
        }
        for (Thread cook : cooks) {
            cook.join();
        }
    }
}
