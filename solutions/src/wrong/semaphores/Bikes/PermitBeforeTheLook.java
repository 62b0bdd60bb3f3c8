// BikesTest.a_bike_comes_back_once: "rider-3 met NoSuchElementException at Bikes.java:" - the permit is there before it is known whether the bike is.
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

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        if (!free.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        synchronized (this) {
            String bike = shed.remove();
            out.add(bike);
            return Optional.of(bike);
        }
    }

    public synchronized void giveBack(String bike) {
        free.release();
        if (!out.remove(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        shed.add(bike);
    }
}
