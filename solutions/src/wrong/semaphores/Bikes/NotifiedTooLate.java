// BikesTest.no_bike_goes_with_a_rider_whose_time_is_over: "That rider-2, whose limit ended as red came back, or rider-3 gets it never happens" - who was notified as his time ended leaves without a look, and the notify with him.
package semaphores;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public class Bikes {

    private final Deque<String> in; // guarded by this
    private final Set<String> out = new HashSet<>(); // guarded by this

    public Bikes(List<String> bikes) {
        in = new ArrayDeque<>(bikes);
    }

    public synchronized Optional<String> borrow(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        long left = limit.toNanos();
        while (in.isEmpty()) {
            if (left > 0) {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            }
            left = deadline - System.nanoTime();
            if (left <= 0) {
                return Optional.empty();
            }
        }
        String bike = in.pop();
        out.add(bike);
        return Optional.of(bike);
    }

    public synchronized void giveBack(String bike) {
        if (!out.remove(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        in.push(bike);
        notify();
    }
}
