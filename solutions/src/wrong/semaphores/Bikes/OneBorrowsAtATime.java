// BikesTest.who_has_no_time_is_answered_while_another_waits: "That rider-3, whose limit is zero, is answered while rider-2 waits for a bike never happens" - who waits for a bike keeps the monitor, and the next one stands in line for that.
package semaphores;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class Bikes {

    private final BlockingQueue<String> shed;
    private final Set<String> out = ConcurrentHashMap.newKeySet();

    public Bikes(List<String> bikes) {
        shed = new LinkedBlockingQueue<>(bikes);
    }

    public synchronized Optional<String> borrow(Duration limit) throws InterruptedException {
        String bike = shed.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
        if (bike != null) {
            out.add(bike);
        }
        return Optional.ofNullable(bike);
    }

    public void giveBack(String bike) {
        if (!out.remove(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        shed.add(bike);
    }
}
