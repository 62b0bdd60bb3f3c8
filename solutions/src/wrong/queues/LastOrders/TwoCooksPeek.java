// LastOrdersTest.accept_answers_at_once_and_a_cook_makes_the_order: "Order 1 was accepted once, and cook-" - the order hangs there until it is made, and the second cook sees it too.
package queues;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

public class LastOrders {

    private final Consumer<String> maker;
    private final Deque<String> rail = new ArrayDeque<>(); // guarded by this
    private final List<Thread> cooks = new ArrayList<>();
    private boolean closed; // guarded by this

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        for (int number = 1; number <= 2; number++) {
            Thread cook = new Thread(this::work, "cook-" + number);
            cook.start();
            cooks.add(cook);
        }
    }

    public synchronized boolean accept(String order) {
        if (closed) {
            return false;
        }
        rail.addLast(order);
        notifyAll();
        return true;
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        for (Thread cook : cooks) {
            cook.join();
        }
    }

    private synchronized String next() throws InterruptedException {
        while (rail.isEmpty() && !closed) {
            wait();
        }
        return rail.peekFirst();
    }

    private synchronized void done(String order) {
        rail.remove(order);
    }

    private void work() {
        try {
            for (String order = next(); order != null; order = next()) {
                maker.accept(order);
                done(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
