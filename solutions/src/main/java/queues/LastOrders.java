package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/*
 * 03-queues, exercise 7: LastOrders. Lesson: 03-queues/README.md#8-last-orders
 * Guests order while a cook makes pizzas. Then it is late: last orders. This kitchen sends its
 * cook away in the middle of a pizza, and a guest in the door is told yes and never gets one.
 * Goal: nothing new gets in once somebody closes, and everything accepted gets made, once.
 * Rules: an order may have any name, and two the same. Threads that LastOrders starts make them,
 * never the caller. accept(...) answers at once, also while close() waits: true means that the
 * order will be made, false only that it is too late. Every call of close() returns when the last
 * accepted order is made and no cook is left; it may be called twice, also at once. Whoever waits,
 * rests: no looking again and again, no naps. No cook is interrupted while making.
 * Commands: mvn test -pl 03-queues -Dtest=LastOrdersTest    Hints: 03-queues/hints.md
 */
public class LastOrders {

    // The end marker; an object of its own, compared with ==, so that no order is taken for it.
    private static final String PILL = new String("last order");

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>(); // written under this
    private final Thread cook;
    private boolean closed; // guarded by this; the lock makes volatile needless

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        cook = new Thread(this::work, "cook-1");
        cook.start();
    }

    // TODO 3: accepted is accepted, whoever closes at the same moment.
    // Asking and hanging up are one step, and closing is another: one of them comes first.
    public synchronized boolean accept(String order) {
        if (closed) {
            return false;
        }
        rail.add(order);
        return true;
    }

    // TODO 1: return when everything accepted is made, and leave the cook at the oven in peace.
    // An interrupt ends the wait of one who closes, and nothing else.
    public void close() throws InterruptedException {
        // The lock guards the two writes only, so that guests hear their "no" while close() waits.
        synchronized (this) {
            // The first to close hangs up the pill: behind it there is never an order.
            if (!closed) {
                closed = true;
                rail.add(PILL);
            }
        }
        // Whoever closes waits for the same thing: the cook is home, so everything is made.
        cook.join();
    }

    // TODO 2: the cook goes home at the end, and not before; nobody minds a second close().
    private void work() {
        try {
            // The pill, not the flag, is the end: every order before it has been made.
            for (String order = rail.take(); order != PILL; order = rail.take()) {
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Also right: a list, `closed` and wait/notifyAll under one monitor; a counter of accepted and
    // made orders beside the rail, under one lock; a read-write lock, so that guests do not wait
    // for each other; a single-thread executor, where shutdown closes, RejectedExecutionException
    // is the "no", and awaitTermination waits.

    // Looks right: a volatile flag, because then everybody sees at once that it is closed:
    //
    //     waiter-1               | host                  | rail
    //     closed? -> no          |                       | []
    //                            | closed = true         | []
    //                            | add PILL              | [PILL]
    //     add Margherita: true   |                       | [PILL, Margherita]
    //
    // The cook goes home at the pill. The guest was told yes.
}
