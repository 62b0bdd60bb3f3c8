// RushHourTest.closing_again_returns_also_when_the_first_was_interrupted: "Order 3 was accepted and never seen again" - the host is interrupted, and what was accepted is thrown away.
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

    private static final Logger LOG = LoggerFactory.getLogger(RushHour.class);

    private final Work work;
    private final Till till;
    private final Board board;
    private final int places;
    private final Semaphore ovens;
    private final Object cash = new Object();
    private final List<Thread> cooks = new ArrayList<>();
    private final Queue<Order> rail = new ArrayDeque<>(); // guarded by this
    private int idle;                                     // guarded by this
    private boolean closed;                               // guarded by this

    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.work = work;
        this.till = till;
        this.board = board;
        this.places = places;
        this.ovens = new Semaphore(ovens);
        this.idle = cooks;
        for (int i = 1; i <= cooks; i++) {
            this.cooks.add(new Thread(this::cook, "cook-" + i));
        }
        this.cooks.forEach(Thread::start);
    }

    public synchronized boolean order(int number, int price) throws InterruptedException {
        while (!closed && rail.size() >= places + idle) {
            wait();
        }
        if (closed) {
            return false;
        }
        rail.add(new Order(number, price));
        notifyAll();
        return true;
    }

    private void cook() {
        try {
            while (true) {
                Order order;
                synchronized (this) {
                    while (rail.isEmpty() && !closed) {
                        wait();
                    }
                    order = rail.poll();
                    if (order == null) {
                        return;
                    }
                    idle--;
                    notifyAll();
                }
                make(order);
                synchronized (this) {
                    idle++;
                    notifyAll();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Order order) {
        MDC.put("order", String.valueOf(order.number()));
        try {
            work.prepare(order.number());
            ovens.acquireUninterruptibly();
            try {
                work.bake(order.number());
            } finally {
                ovens.release();
            }
            synchronized (cash) {
                till.set(till.amount() + order.price());
            }
            board.made(order.number());
            LOG.info("made");
        } catch (RuntimeException e) {
            board.dropped(order.number());
            LOG.warn("dropped", e);
        } finally {
            MDC.remove("order");
        }
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            for (Thread cook : cooks) {
                cook.join();
            }
        } catch (InterruptedException e) {
            synchronized (this) {
                rail.clear(); // accepted, and never made
            }
            throw e;
        }
    }
}
