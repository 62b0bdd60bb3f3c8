// BikesTest.half_a_second_is_a_limit_too: "left without a bike before it was over" - toSeconds() makes nothing of half a second.
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
        String bike = in.poll(limit.toSeconds(), TimeUnit.SECONDS);
        if (bike != null) {
            out.add(bike);
        }
        return Optional.ofNullable(bike);
    }

    public void giveBack(String bike) {
        if (!out.remove(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        in.add(bike);
    }
}
