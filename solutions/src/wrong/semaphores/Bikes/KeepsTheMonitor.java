// BikesTest.who_waits_gets_the_bike_that_comes_back: "rider-1 still waits after 3 s." - who waits for a bike keeps the door that it has to come in through.
package semaphores;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class Bikes {

    private final Queue<String> shed;
    private final Semaphore free;
    private final Set<String> out = ConcurrentHashMap.newKeySet();

    public Bikes(List<String> bikes) {
        shed = new ConcurrentLinkedQueue<>(bikes);
        free = new Semaphore(bikes.size());
    }

    public synchronized Optional<String> borrow(Duration limit) throws InterruptedException {
        if (!free.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        String bike = shed.remove();
        out.add(bike);
        return Optional.of(bike);
    }

    public synchronized void giveBack(String bike) {
        if (!out.remove(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        shed.add(bike);
        free.release();
    }
}
