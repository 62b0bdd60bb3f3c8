// LastOrdersTest.nothing_gets_in_while_close_waits: "Funghi was refused, and made" - the order is on the rail before anybody asks whether it is closed.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

public class LastOrders {

    private final Consumer<String> maker;
    private final Deque<String> rail = new ArrayDeque<>(); // guarded by this
    private final Thread cook;
    private boolean closed; // guarded by this

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        cook = new Thread(this::work, "cook-1");
        cook.start();
    }

    public synchronized boolean accept(String order) {
        rail.addLast(order);
        notifyAll();
        return !closed;
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        cook.join();
    }

    private synchronized String next() throws InterruptedException {
        while (rail.isEmpty() && !closed) {
            wait();
        }
        return rail.pollFirst();
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
