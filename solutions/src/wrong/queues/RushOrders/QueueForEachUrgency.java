// RushOrdersTest.a_cook_passes_no_ticket_by_that_is_more_urgent: "and cook-1 took Funghi" - the walk through the queues and the puts into them are not one step each.
package queues;

import java.util.Comparator;
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
        while (true) {
            for (Queue<String> queue : tickets.values()) {
                String dish = queue.poll();
                if (dish != null) {
                    return dish;
                }
            }
        }
    }
}
