package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * No lock: the guest hangs the order up and looks again. If it is closed by then, the order is taken back; if it is not
 * there any more, a cook has it. An order behind the pill is always taken back: the flag goes up before the pill.
 */
public class LastOrders {

    /** Equal to itself only: nobody takes back another guest's order. */
    private static final class Order {
        private final String dish;

        Order(String dish) {
            this.dish = dish;
        }
    }

    private static final Order PILL = new Order("last order");

    private final BlockingQueue<Order> rail = new LinkedBlockingQueue<>();
    private final Thread cook;
    private volatile boolean closed;

    public LastOrders(Consumer<String> maker) {
        cook = new Thread(() -> work(maker), "cook-1");
        cook.start();
    }

    public boolean accept(String dish) {
        if (closed) {
            return false;
        }
        Order order = new Order(dish);
        rail.add(order);
        return !closed || !rail.remove(order);
    }

    public void close() throws InterruptedException {
        closed = true;
        rail.add(PILL);
        cook.join();
    }

    private void work(Consumer<String> maker) {
        try {
            for (Order order = rail.take(); order != PILL; order = rail.take()) {
                maker.accept(order.dish);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
