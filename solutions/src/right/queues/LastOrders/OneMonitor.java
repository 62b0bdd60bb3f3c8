package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** List and sign under one monitor; the cook goes home when it is closed and nothing hangs there. */
public class LastOrders {

    private final Consumer<String> maker;
    private final Deque<String> orders = new ArrayDeque<>(); // guarded by this
    private boolean closed; // guarded by this
    private final Thread cook = new Thread(this::work, "cook-1");

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        cook.start();
    }

    public synchronized boolean accept(String order) {
        if (!closed) {
            orders.addLast(order);
            notifyAll();
        }
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
        while (orders.isEmpty() && !closed) {
            wait();
        }
        return orders.pollFirst();
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
