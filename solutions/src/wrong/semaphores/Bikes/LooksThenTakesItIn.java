// BikesTest.of_two_who_give_back_the_same_bike_one_is_refused: "the number of those refused is 0, not 1" - both look, the bike is out, and both push it in.
package semaphores;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class Bikes {

    private final BlockingQueue<String> shed;
    private final Set<String> all;

    public Bikes(List<String> bikes) {
        shed = new LinkedBlockingQueue<>(bikes);
        all = Set.copyOf(bikes);
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        return Optional.ofNullable(shed.poll(limit.toNanos(), TimeUnit.NANOSECONDS));
    }

    public void giveBack(String bike) {
        if (!all.contains(bike) || shed.contains(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        shed.add(bike);
    }
}
