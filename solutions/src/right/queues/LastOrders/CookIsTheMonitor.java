package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** The kitchen is its cook, and all meet at that thread's own monitor. */
public class LastOrders extends Thread {

    private final Deque<String> slips = new ArrayDeque<>();
    private final Consumer<String> maker;
    private boolean closed;

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        start();
    }

    public synchronized boolean accept(String order) {
        if (closed) {
            return false;
        }
        slips.add(order);
        notifyAll();
        return true;
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        join();
    }

    @Override
    public void run() {
        try {
            for (String order = next(); order != null; order = next()) {
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized String next() throws InterruptedException {
        while (slips.isEmpty() && !closed) {
            wait();
        }
        return slips.poll();
    }
}
