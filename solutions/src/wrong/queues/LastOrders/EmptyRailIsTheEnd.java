// LastOrdersTest.close_returns_when_everything_accepted_is_made: "host came back from close() before Salami was made" - the rail is empty when the last order is taken, not when it is made.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

public class LastOrders {

    private final Consumer<String> maker;
    private final Deque<String> rail = new ArrayDeque<>(); // guarded by this
    private boolean closed; // guarded by this

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        new Thread(this::work, "cook-1").start();
    }

    public synchronized boolean accept(String order) {
        if (closed) {
            return false;
        }
        rail.addLast(order);
        notifyAll();
        return true;
    }

    public synchronized void close() throws InterruptedException {
        closed = true;
        notifyAll();
        while (!rail.isEmpty()) {
            wait();
        }
    }

    private synchronized String next() throws InterruptedException {
        while (rail.isEmpty() && !closed) {
            wait();
        }
        String order = rail.pollFirst();
        notifyAll();
        return order;
    }

    private void work() {
        try {
            for (String order = next(); order != null; order = next()) {
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
