// BikesTest.who_is_interrupted_gives_back_all_the_same: "rider-1, interrupted before, gave red back. Then rider-2 got no bike." - put looks at the interrupt first, and then the bike is nowhere.
package semaphores;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class Bikes {

    private final BlockingQueue<String> in;
    private final Set<String> out = ConcurrentHashMap.newKeySet();

    public Bikes(List<String> bikes) {
        in = new LinkedBlockingQueue<>(bikes);
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        String bike = in.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
        if (bike != null) {
            out.add(bike);
        }
        return Optional.ofNullable(bike);
    }

    public void giveBack(String bike) {
        if (!out.remove(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        try {
            in.put(bike);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
