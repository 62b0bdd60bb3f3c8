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

/** Lines at the beginning and on the way to the till say "made" too; the last line is another. */
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
    private final Lock counter = new ReentrantLock();

    private final int places;
    private final Queue<Order> rail = new ArrayDeque<>(); // guarded by door
    private boolean closed; // guarded by door
    private final Lock door = new ReentrantLock();
    private final Condition orderOrEnd = door.newCondition();
    private final Condition placeOrEnd = door.newCondition();

    private final Semaphore ovens;
    private final List<Thread> cooks = new ArrayList<>();

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

    public boolean order(int number, int price) throws InterruptedException {
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
                try (MDC.MDCCloseable ignored = MDC.putCloseable("order", "" + order.number())) {
                    make(order);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Order order) throws InterruptedException {
        try {
            LOG.info("order {} is being made", order.number());
            work.prepare(order.number());
            bake(order);
        } catch (RuntimeException e) {
            board.dropped(order.number());
            LOG.warn("dropped", e);
            return;
        }
        LOG.info("order {} is made, now to the till", order.number());
        pay(order);
        board.made(order.number());
        LOG.info("made");
    }

    private void bake(Order order) throws InterruptedException {
        ovens.acquire(); // before the try: what was not acquired is not given back
        try {
            work.bake(order.number());
        } finally {
            ovens.release();
        }
    }

    private void pay(Order order) {
        counter.lock();
        try {
            till.set(till.amount() + order.price());
        } finally {
            counter.unlock();
        }
    }

    public void close() throws InterruptedException {
        door.lock();
        try {
            closed = true;
            orderOrEnd.signalAll();
            placeOrEnd.signalAll();
        } finally {
            door.unlock();
        }
        for (Thread cook : cooks) {
            cook.join();
        }
    }
}
