// BikesTest.each_bike_is_lent_to_one_rider: "rider-3 got no bike, and one was free." - who waits in vain stays counted.
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
    private int free; // guarded by this

    public Bikes(List<String> bikes) {
        shed = new ConcurrentLinkedQueue<>(bikes);
        free = bikes.size();
    }

    public synchronized Optional<String> borrow(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        free--;
        for (long left = limit.toNanos(); free < 0; left = deadline - System.nanoTime()) {
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
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
        free++;
        notify();
    }
}
