package queues;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

public class FullRail {

    private final LinkedBlockingDeque<String> orders;
    private final long patienceInMillis;
    private final LongAdder refused = new LongAdder();

    public FullRail(int capacity, Duration patience) {
        this.orders = new LinkedBlockingDeque<>(capacity);
        this.patienceInMillis = patience.toMillis();
    }

    public boolean offer(String order) throws InterruptedException {
        if (orders.offerLast(order)) {
            return true;
        }
        if (orders.offerLast(order, patienceInMillis, TimeUnit.MILLISECONDS)) {
            return true;
        }
        refused.increment();
        return false;
    }

    public String take() throws InterruptedException {
        return orders.takeFirst();
    }

    public int refused() {
        return refused.intValue();
    }
}
