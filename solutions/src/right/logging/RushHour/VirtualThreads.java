// needs Java 21
package logging;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A virtual thread for each order; closing the executor waits for all of them. */
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
    private final Till till; // guarded by counter
    private final Board board;
    private final ExecutorService orders = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore open;
    private final Semaphore hands;
    private final Semaphore ovens;
    private final ReentrantLock counter = new ReentrantLock();

    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.work = work;
        this.till = till;
        this.board = board;
        this.open = new Semaphore(cooks + places);
        this.hands = new Semaphore(cooks, true);
        this.ovens = new Semaphore(ovens, true);
    }

    public boolean order(int number, int price) throws InterruptedException {
        open.acquire();
        try {
            orders.execute(() -> make(number, price));
            return true;
        } catch (RejectedExecutionException e) {
            open.release();
            return false;
        }
    }

    private void make(int number, int price) {
        MDC.put("order", String.valueOf(number)); // the thread ends with the order, and the MDC with the thread
        hands.acquireUninterruptibly();
        RuntimeException thrown = null;
        try {
            work.prepare(number);
            ovens.acquireUninterruptibly();
            try {
                work.bake(number);
            } finally {
                ovens.release();
            }
        } catch (RuntimeException e) {
            thrown = e;
        }
        counter.lock();
        try {
            if (thrown == null) {
                board.made(number);
                till.set(till.amount() + price);
                LOG.info("made");
            } else {
                board.dropped(number);
                LOG.warn("dropped", thrown);
            }
        } finally {
            counter.unlock();
            hands.release();
            open.release();
        }
    }

    public void close() {
        orders.close();
    }
}
