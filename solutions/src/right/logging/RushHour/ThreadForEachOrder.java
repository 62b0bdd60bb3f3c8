package logging;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A new cook for each order, and permits for everything: open orders, hands, ovens, and one for the till. */
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

    private final Work work;
    private final Till till;
    private final Board board;
    private final int all;
    private final Semaphore open;
    private final Semaphore hands;
    private final Semaphore ovens;
    private final Semaphore key = new Semaphore(1);
    private final ReadWriteLock door = new ReentrantReadWriteLock();
    private boolean closed; // guarded by door

    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.work = work;
        this.till = till;
        this.board = board;
        this.all = cooks + places;
        this.open = new Semaphore(all);
        this.hands = new Semaphore(cooks);
        this.ovens = new Semaphore(ovens);
    }

    public boolean order(int number, int price) throws InterruptedException {
        open.acquire();
        door.readLock().lock();
        try {
            if (closed) {
                open.release();
                return false;
            }
            new Thread(() -> make(number, price), "order-" + number).start();
            return true;
        } finally {
            door.readLock().unlock();
        }
    }

    private void make(int number, int price) {
        MDC.put("order", "" + number);
        hands.acquireUninterruptibly();
        try {
            work.prepare(number);
            with(ovens, () -> work.bake(number));
            with(key, () -> till.set(till.amount() + price));
            board.made(number);
            LOG.info("made");
        } catch (RuntimeException e) {
            board.dropped(number);
            LOG.warn("dropped", e);
        } finally {
            hands.release();
            open.release(); // the last step: whoever has all permits knows that everything has ended
        }
    }

    private static void with(Semaphore permit, Runnable step) {
        permit.acquireUninterruptibly();
        try {
            step.run();
        } finally {
            permit.release();
        }
    }

    public void close() throws InterruptedException {
        door.writeLock().lock();
        closed = true;
        door.writeLock().unlock();
        open.acquire(all);
        open.release(all);
    }
}
