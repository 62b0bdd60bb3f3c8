// BikesTest.each_bike_that_comes_back_goes_to_somebody_who_waits: "Two bikes came back, and 3 riders came out of the shed." - all are woken, and one finds the shed empty.
package semaphores;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class Bikes {

    private final Queue<String> shed;
    private final Set<String> out = ConcurrentHashMap.newKeySet();

    public Bikes(List<String> bikes) {
        shed = new ConcurrentLinkedQueue<>(bikes);
    }

    public synchronized Optional<String> borrow(Duration limit) throws InterruptedException {
        if (shed.isEmpty()) {
            if (limit.isZero()) {
                return Optional.empty();
            }
            wait(limit.toMillis());
        }
        String bike = shed.poll();
        if (bike != null) {
            out.add(bike);
        }
        return Optional.ofNullable(bike);
    }

    public synchronized void giveBack(String bike) {
        if (!out.remove(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        shed.add(bike);
        notifyAll();
    }
}
