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
        tickets.acquire();
        return dishes.pollFirstEntry().getValue();
    }
}
