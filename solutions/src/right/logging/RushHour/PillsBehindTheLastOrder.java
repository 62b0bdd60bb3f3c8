package logging;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** One guest at a time stands at the rail, and keeps the door meanwhile; ovens are tokens in a queue. */
public class RushHour {

    private static final Logger LOG = LoggerFactory.getLogger(RushHour.class);
    private static final Runnable PILL = () -> { };

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
    private final Till till; // guarded by till
    private final Board board;
    private final BlockingQueue<Runnable> rail; // written under this
    private final BlockingQueue<String> ovens;
    private final Thread[] cooks;
    private boolean closed; // guarded by this
    private boolean pillHangs; // guarded by this

    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.work = work;
        this.till = till;
        this.board = board;
        this.rail = new ArrayBlockingQueue<>(places);
        this.ovens = new ArrayBlockingQueue<>(ovens);
        for (int i = 1; i <= ovens; i++) {
            this.ovens.add("oven-" + i);
        }
        this.cooks = new Thread[cooks];
        for (int i = 0; i < cooks; i++) {
            this.cooks[i] = new Thread(this::shift, "cook-" + (i + 1));
            this.cooks[i].start();
        }
    }

    public synchronized boolean order(int number, int price) throws InterruptedException {
        if (!closed) {
            rail.put(() -> make(number, price)); // the cooks do not need the door
        }
        return !closed;
    }

    private void shift() {
        try {
            Runnable next = rail.take();
            while (next != PILL) {
                next.run();
                next = rail.take();
            }
            rail.put(PILL); // for the next cook; there is room, it was just taken from there
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(int number, int price) {
        MDC.put("order", "" + number);
        try {
            work.prepare(number);
            bake(number);
            synchronized (till) {
                till.set(till.amount() + price);
            }
            board.made(number);
            LOG.atInfo().log("made");
        } catch (RuntimeException e) {
            board.dropped(number);
            LOG.atWarn().setCause(e).log("dropped");
        } finally {
            MDC.remove("order");
        }
    }

    private void bake(int number) {
        String oven;
        try {
            oven = ovens.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException("sent home", e);
        }
        try {
            work.bake(number);
        } finally {
            ovens.add(oven);
        }
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
            if (!pillHangs) {
                rail.put(PILL); // who is interrupted here leaves it to the next who closes
                pillHangs = true;
            }
        }
        for (Thread cook : cooks) {
            cook.join();
        }
    }
}
