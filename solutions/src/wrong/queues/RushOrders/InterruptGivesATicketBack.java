// RushOrdersTest.an_interrupt_ends_the_wait_and_loses_no_ticket: "cook-3 met NullPointerException" - who was interrupted gives back a permit that he never had.
package queues;

import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

public class RushOrders {

    /** Smaller is sooner: the urgency turned round in the upper half, the arrival in the lower. */
    private final ConcurrentSkipListMap<Long, String> dishes = new ConcurrentSkipListMap<>();
    private final AtomicInteger arrivals = new AtomicInteger();
    private final Semaphore tickets = new Semaphore(0);

    public void put(String dish, int urgency) {
        dishes.put(((long) ~urgency << 32) + arrivals.getAndIncrement(), dish);
        tickets.release();
    }

    public String take() throws InterruptedException {
        try {
            tickets.acquire();
        } catch (InterruptedException e) {
            tickets.release();
            throw e;
        }
        return dishes.pollFirstEntry().getValue();
    }
}
