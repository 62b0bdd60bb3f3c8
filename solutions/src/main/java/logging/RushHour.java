package logging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/*
 * 05-logging, exercise 7: RushHour. Lesson: 05-logging/README.md#8-the-whole-evening
 * A whole evening. Here everybody shares a stove, money is lost, and nobody knows what happened.
 * Goal: each order is refused, or accepted and then made or dropped, once; till and log agree.
 * Rules: cooks are threads of RushHour, platform or virtual; guests, and whoever closes, do none of
 * their work. A cook takes an order from the rail, prepares it, waits for an oven, bakes, and only
 * then takes the next. Whoever waits, rests: no looking again and again, no naps. No cook is
 * interrupted at work. Each order has a number of its own. Whatever the callers have in their MDC
 * stays as it is.
 * Commands: mvn test -pl 05-logging -Dtest=RushHourTest    Hints: 05-logging/hints.md
 */
public class RushHour {

    private static final Logger LOG = LoggerFactory.getLogger(RushHour.class);

    /** Given: the two steps of an order; they take as long as they take. */
    public interface Work {
        void prepare(int order);

        void bake(int order);
    }

    /** Given: an old till. It shows an amount, and takes a new one; it knows nothing of threads. */
    public interface Till {
        int amount();

        void set(int amount);
    }

    /** Given: the board where guests read what became of their orders. Any cook may write on it. */
    public interface Board {
        void made(int order);

        void dropped(int order);
    }

    private record Order(int number, int price) {}

    private final Work work;
    private final Till till; // guarded by counter
    private final Board board;
    private final Lock counter = new ReentrantLock();

    private final int places;
    private final Queue<Order> rail = new ArrayDeque<>(); // guarded by door
    private boolean closed; // guarded by door
    private final Lock door = new ReentrantLock();
    private final Condition orderOrEnd = door.newCondition();
    private final Condition placeOrEnd = door.newCondition();

    private final Semaphore ovens;
    private final List<Thread> cooks = new ArrayList<>();

    // TODO 1: `cooks` orders are in hand at once, `places` more hang on the rail (at least one
    // place); a free cook takes the next; with all of that taken, the next guest waits.
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

    /**
     * True: accepted; it is on the rail, or in a cook's hands. False: closed. A guest who leaves with
     * an InterruptedException has not ordered.
     */
    public boolean order(int number, int price) throws InterruptedException {
        // The look at the sign on the door and the order on the rail are one step, under one lock.
        door.lock();
        try {
            while (!closed && rail.size() == places) {
                placeOrEnd.await();
            }
            if (closed) {
                return false;
            }
            rail.add(new Order(number, price));
            orderOrEnd.signal();
            return true;
        } finally {
            door.unlock();
        }
    }

    /** The next order, or null when there will be none. */
    private Order next() throws InterruptedException {
        door.lock();
        try {
            while (!closed && rail.isEmpty()) {
                orderOrEnd.await();
            }
            Order order = rail.poll(); // closed or not: what hangs there was promised
            placeOrEnd.signal();
            return order;
        } finally {
            door.unlock();
        }
    }

    private void cook() {
        try {
            for (Order order = next(); order != null; order = next()) {
                // TODO 5: while a cook works at an order, whatever is logged there, also by prepare and bake,
                // has its number in the MDC as "order". Its last line, from the logger of this class, says
                // "made" at INFO or "dropped" at WARN, with what was thrown. No line after it has that number.
                // The MDC belongs to the thread: so the cook sets it, and the cook takes it away again.
                try (MDC.MDCCloseable ignored = MDC.putCloseable("order", "" + order.number())) {
                    make(order);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Order order) throws InterruptedException {
        // TODO 3: when prepare or bake throws a RuntimeException, that order is dropped, and nothing
        // else with it: its oven is free again, its cook takes the next order. In the end each accepted
        // order is on the board once.
        try {
            work.prepare(order.number());
            bake(order);
        } catch (RuntimeException e) {
            board.dropped(order.number());
            LOG.warn("dropped", e);
            return;
        }
        pay(order);
        board.made(order.number());
        LOG.info("made");
    }

    // TODO 2: never more than `ovens` pizzas are in the ovens, and really so many at once.
    private void bake(Order order) throws InterruptedException {
        ovens.acquire(); // before the try: what was not acquired is not given back
        try {
            work.bake(order.number());
        } finally {
            ovens.release();
        }
    }

    // TODO 4: in the end the till holds what was in it before, and the price of each order made.
    private void pay(Order order) {
        // A lock of its own, held for a moment: nobody bakes under it, and no guest waits for it.
        counter.lock();
        try {
            till.set(till.amount() + order.price());
        } finally {
            counter.unlock();
        }
    }

    // TODO 6: from now on guests are refused; one who waits already may hear either. What was
    // accepted is made all the same. Each call returns when the last order has ended and no cook
    // is left; it may be called again, also at once.
    public void close() throws InterruptedException {
        door.lock();
        try {
            closed = true;
            orderOrEnd.signalAll();
            placeOrEnd.signalAll();
        } finally {
            door.unlock();
        }
        // Without the lock: the cooks need it for what still hangs on the rail.
        for (Thread cook : cooks) {
            cook.join();
        }
    }

    // Also right: a fixed pool, with a semaphore of cooks + places permits in front of it; an
    // ArrayBlockingQueue with a pill behind the last order; one monitor for all that is shared; a
    // chain of CompletableFutures, where each link sets the MDC of its own thread; a thread for each
    // order, with permits for hands and ovens: a virtual one, from Java 21 on, since it mostly waits.

    // Looks right: to set the number where the order comes in, since it stays with the order:
    //
    //     guest-1                        | cook-1                        | MDC of cook-1
    //     MDC.put("order", "1")          |                               | {}
    //     hangs order 1 up               |                               | {}
    //                                    | takes order 1                 | {}
    //                                    | logs "made", without a number | {}
    //
    // The MDC stays with the thread. And a number set by the cook and never taken away is on the
    // next line that he logs, whatever that is about.
}
