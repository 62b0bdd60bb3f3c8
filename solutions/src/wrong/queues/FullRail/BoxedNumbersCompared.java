// FullRailTest.the_answer_says_whether_the_order_is_on_the_rail: "The answer to order 201, at a rail of 200, is true, not false" - two Integers beyond 127 are two objects, and == compares objects.
package queues;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

public class FullRail {
    private final Queue<String> orders = new ArrayDeque<>();
    private final Integer capacity;
    private Integer count = 0;
    private final Duration patience;
    private int refused;

    public FullRail(int capacity, Duration patience) {
        this.capacity = capacity;
        this.patience = patience;
    }

    public synchronized boolean offer(String order) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (count == capacity) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                refused++;
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        orders.add(order);
        count++;
        notifyAll();
        return true;
    }

    public synchronized String take() throws InterruptedException {
        while (count == 0) {
            wait();
        }
        count--;
        notifyAll();
        return orders.remove();
    }

    public synchronized int refused() { return refused; }
}
