package logging;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Each order is a chain: prepare, bake, pay. A cook and an oven are threads of two pools, the cashier one of a third; a
 * permit that goes along the chain is the cook's hand. Each link sets the MDC of the thread it runs on.
 */
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
    private final Till till; // the cashier's
    private final Board board;
    private final ExecutorService hands;
    private final ExecutorService ovens;
    private final ExecutorService cashier = Executors.newSingleThreadExecutor();
    private final Semaphore places;
    private final Queue<CompletableFuture<Void>> orders = new ConcurrentLinkedQueue<>();
    private boolean closed; // guarded by this

    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.work = work;
        this.till = till;
        this.board = board;
        this.hands = Executors.newFixedThreadPool(cooks);
        this.ovens = Executors.newFixedThreadPool(ovens);
        this.places = new Semaphore(cooks + places);
    }

    public boolean order(int number, int price) throws InterruptedException {
        places.acquire();
        synchronized (this) {
            if (closed) {
                places.release();
                return false;
            }
            orders.add(CompletableFuture.runAsync(about(number, () -> prepareAndWait(number)), hands)
                    .handleAsync((nothing, thrown) -> {
                        about(number, () -> end(number, price, thrown)).run();
                        places.release();
                        return null;
                    }, cashier));
            return true;
        }
    }

    private void prepareAndWait(int number) {
        work.prepare(number);
        CompletableFuture.runAsync(about(number, () -> work.bake(number)), ovens).join(); // the cook stands by
    }

    private void end(int number, int price, Throwable thrown) {
        if (thrown == null) {
            till.set(till.amount() + price);
            board.made(number);
            LOG.info("made");
        } else {
            board.dropped(number);
            LOG.warn("dropped", thrown);
        }
    }

    private static Runnable about(int number, Runnable link) {
        return () -> {
            try (MDC.MDCCloseable ignored = MDC.putCloseable("order", "" + number)) {
                link.run();
            }
        };
    }

    public void close() {
        synchronized (this) {
            closed = true;
        }
        CompletableFuture.allOf(orders.toArray(new CompletableFuture<?>[0])).join();
        places.release(1_000_000); // whoever waits comes in, and finds the door closed
        List.of(hands, ovens, cashier).forEach(ExecutorService::shutdown);
    }
}
