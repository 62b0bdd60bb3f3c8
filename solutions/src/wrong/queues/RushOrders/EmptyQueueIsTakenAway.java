// RushOrdersTest.a_ticket_put_while_the_last_one_is_taken_is_not_lost: "NullPointerException at RushOrders.java:" - a waiter has found the queue before it is taken away, and puts into it afterwards.
package queues;

import java.util.Comparator;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;

public class RushOrders {

    private final ConcurrentSkipListMap<Integer, Queue<String>> tickets = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private final Semaphore there = new Semaphore(0);

    public void put(String dish, int urgency) {
        tickets.computeIfAbsent(urgency, any -> new ConcurrentLinkedQueue<>()).add(dish);
        there.release();
    }

    public String take() throws InterruptedException {
        there.acquire();
        synchronized (this) {
            Map.Entry<Integer, Queue<String>> first = tickets.firstEntry();
            String dish = first.getValue().poll();
            if (first.getValue().isEmpty()) {
                tickets.remove(first.getKey());
            }
            return dish;
        }
    }
}
