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

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final Thread cook;
    private volatile boolean closed;

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        cook = new Thread(this::work, "cook-1");
        cook.start();
    }

    // TODO 3: accepted is accepted, whoever closes at the same moment.
    public boolean accept(String order) {
        if (closed) {
            return false;
        }
        rail.add(order);
        return true;
    }

    // TODO 1: return when everything accepted is made, and leave the cook at the oven in peace.
    // An interrupt ends the wait of one who closes, and nothing else.
    public void close() throws InterruptedException {
        closed = true;
        cook.interrupt();
    }

    // TODO 2: the cook goes home at the end, and not before; nobody minds a second close().
    private void work() {
        try {
            while (!closed) {
                maker.accept(rail.take());
            }
        } catch (InterruptedException e) {
            // closing time
        }
    }
}
