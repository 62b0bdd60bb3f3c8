// BikesTest.who_is_interrupted_takes_nothing_along: "rider-2 was interrupted while waiting, and red came back. Then rider-4 got no bike." - the place in the door is kept by whoever is interrupted behind it.
package semaphores;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class Bikes {

    private final BlockingQueue<String> shed;
    private final Semaphore door;
    private final Set<String> out = ConcurrentHashMap.newKeySet();

    public Bikes(List<String> bikes) {
        shed = new LinkedBlockingQueue<>(bikes);
        door = new Semaphore(bikes.size());
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        if (!door.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        String bike = shed.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
        door.release();
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
