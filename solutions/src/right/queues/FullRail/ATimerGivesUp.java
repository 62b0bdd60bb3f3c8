package queues;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Who waits holds a future: a cook completes it with a place, the JDK's timer with a no. */
public class FullRail {
    private static final class Waiter extends CompletableFuture<Boolean> {
        final String order;

        Waiter(String order) {
            this.order = order;
        }
    }

    private final int capacity;
    private final Duration patience;
    private final Queue<String> orders = new ArrayDeque<>();
    private final Queue<Waiter> line = new ArrayDeque<>();
    private int refused;

    public FullRail(int capacity, Duration patience) {
        this.capacity = capacity;
        this.patience = patience;
    }

    public boolean offer(String order) throws InterruptedException {
        Waiter me = new Waiter(order);
        synchronized (this) {
            if (orders.size() < capacity) {
                orders.add(order);
                notifyAll();
                return true;
            }
            if (patience.isZero() || patience.isNegative()) {
                refused++;
                return false;
            }
            line.add(me);
        }
        me.completeOnTimeout(false, patience.toNanos(), TimeUnit.NANOSECONDS);
        boolean answer;
        try {
            answer = me.get();
        } catch (InterruptedException e) {
            if (me.cancel(false)) {
                leave(me, false);
                throw e;
            }
            Thread.currentThread().interrupt();
            answer = me.join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        if (!answer) {
            leave(me, true);
        }
        return answer;
    }

    private synchronized void leave(Waiter me, boolean isRefused) {
        line.remove(me);
        if (isRefused) {
            refused++;
        }
    }

    public synchronized String take() throws InterruptedException {
        while (orders.isEmpty()) {
            wait();
        }
        String order = orders.remove();
        while (orders.size() < capacity && !line.isEmpty()) {
            Waiter next = line.remove();
            if (next.complete(true)) {
                orders.add(next.order);
                notifyAll();
            }
        }
        return order;
    }

    public synchronized int refused() {
        return refused;
    }
}
