package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {

    private final String end = new String("END");
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final Thread cook;
    private boolean closed;

    public LastOrders(Consumer<String> maker) {
        cook = new Thread(() -> {
            try {
                for (String order = rail.take(); order != end; order = rail.take()) {
                    maker.accept(order);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "cook");
        cook.start();
    }

    public synchronized boolean accept(String order) {
        return !closed && rail.add(order);
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            if (!closed) {
                closed = true;
                rail.add(end);
            }
        }
        cook.join();
    }
}
