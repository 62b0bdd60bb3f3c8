// BikesTest.who_waits_gets_the_bike_that_comes_back: "rider-2 sleeps (Bikes.java:" - a look every millisecond until the time is over.
package semaphores;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

public class Bikes {

    private final Queue<String> shed;
    private final Semaphore free;
    private final Set<String> out = ConcurrentHashMap.newKeySet();

    public Bikes(List<String> bikes) {
        shed = new ConcurrentLinkedQueue<>(bikes);
        free = new Semaphore(bikes.size());
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!free.tryAcquire()) {
            if (System.nanoTime() >= deadline) {
                return Optional.empty();
            }
            Thread.sleep(1);
        }
        String bike = shed.remove();
        out.add(bike);
        return Optional.of(bike);
    }

    public void giveBack(String bike) {
        if (!out.remove(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        shed.add(bike);
        free.release();
    }
}
