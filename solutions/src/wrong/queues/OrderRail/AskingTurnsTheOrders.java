// OrderRailTest.size_empty_and_full_tell_how_the_rail_stands: "After the questions how the rail of 12 stands, the next order got is order 7, not order 1" - whoever asks takes an order off to look, and hangs it up again behind the others.
package queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class OrderRail {

    private final BlockingQueue<String> orders;

    public OrderRail(int capacity) {
        orders = new ArrayBlockingQueue<>(capacity);
    }

    public void put(String order) throws InterruptedException {
        orders.put(order);
    }

    public String get() throws InterruptedException {
        return orders.take();
    }

    public int size() {
        return orders.size();
    }

    public boolean isEmpty() {
        String first = orders.poll();
        return first == null || !orders.offer(first);
    }

    public boolean isFull() {
        return orders.remainingCapacity() == 0;
    }
}
