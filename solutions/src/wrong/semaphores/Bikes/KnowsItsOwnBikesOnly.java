// BikesTest.a_bike_comes_back_once: "giveBack(red) of a bike that is back already threw nothing; it must throw IllegalArgumentException." - a stranger's bike is refused, our own comes in twice.
package semaphores;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class Bikes {

    private final Queue<String> shed;
    private final Semaphore free;
    private final Set<String> ours;

    public Bikes(List<String> bikes) {
        shed = new ConcurrentLinkedQueue<>(bikes);
        free = new Semaphore(bikes.size());
        ours = Set.copyOf(bikes);
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        if (!free.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        String bike = shed.remove();
        return Optional.of(bike);
    }

    public void giveBack(String bike) {
        if (!ours.contains(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        shed.add(bike);
        free.release();
    }
}
