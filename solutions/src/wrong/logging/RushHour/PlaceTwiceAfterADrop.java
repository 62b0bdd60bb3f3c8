// RushHourTest.there_are_as_many_places_also_after_other_orders: "guest-6 did not wait" - the catch gives a place back, and so does the finally behind it.
package logging;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A fixed pool with its queue; a permit for each order that is open makes that queue bounded. */
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
    private final Semaphore open;
    private final Semaphore ovens;
    private final Semaphore counter = new Semaphore(1);
    private final ExecutorService cooks;

    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.work = work;
        this.till = till;
        this.board = board;
        this.open = new Semaphore(cooks + places, true);
        this.ovens = new Semaphore(ovens, true);
        this.cooks = Executors.newFixedThreadPool(cooks);
    }

    public boolean order(int number, int price) throws InterruptedException {
        open.acquire();
        try {
            cooks.execute(() -> make(number, price));
            return true;
        } catch (RejectedExecutionException e) { // shut down: that is the pool's no
            open.release();
            return false;
        }
    }

    private void make(int number, int price) {
        MDC.put("order", Integer.toString(number));
        try {
            work.prepare(number);
            ovens.acquireUninterruptibly();
            try {
                work.bake(number);
            } finally {
                ovens.release();
            }
            counter.acquireUninterruptibly();
            till.set(till.amount() + price);
            counter.release();
            board.made(number);
            LOG.info("made");
        } catch (RuntimeException e) {
            board.dropped(number);
            LOG.warn("dropped", e);
            open.release();
        } finally {
            MDC.remove("order");
            open.release();
        }
    }

    public void close() throws InterruptedException {
        cooks.shutdown();
        while (!cooks.awaitTermination(1, TimeUnit.DAYS)) {
            LOG.warn("still open after a day");
        }
    }
}
