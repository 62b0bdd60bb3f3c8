// FullRailTest.the_answer_says_whether_the_order_is_on_the_rail: "The third order taken is Tonno, not Funghi" - a set keeps one of two equal orders.
package queues;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class FullRail {
    private final LinkedHashSet<String> orders = new LinkedHashSet<>();
    private final int capacity;
    private final Duration patience;
    private final AtomicInteger refused = new AtomicInteger();

    public FullRail(int capacity, Duration patience) {
        this.capacity = capacity;
        this.patience = patience;
    }

    public synchronized boolean offer(String order) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (orders.size() == capacity) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                refused.incrementAndGet();
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        orders.add(order);
        notifyAll();
        return true;
    }

    public synchronized String take() throws InterruptedException {
        while (orders.isEmpty()) {
            wait();
        }
        String first = orders.iterator().next();
        orders.remove(first);
        notifyAll();
        return first;
    }

    public int refused() { return refused.get(); }
}
