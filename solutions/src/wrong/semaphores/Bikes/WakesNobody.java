// BikesTest.who_waits_gets_the_bike_that_comes_back: "rider-2 still waits after 3 s." - the bike is in, and who waits for it sleeps on.
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
        long deadline = System.nanoTime() + limit.toNanos();
        for (long left = limit.toNanos(); shed.isEmpty(); left = deadline - System.nanoTime()) {
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
    }
}
