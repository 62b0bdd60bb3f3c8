// BikesTest.who_leaves_without_a_bike_takes_nothing_along: "Two riders left in vain, and red came back. Then rider-4 got no bike." - the bike is kept for somebody whose time is over.
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
    private int waiting; // guarded by this
    private int kept; // guarded by this: of those that are in, for those who wait

    public Bikes(List<String> bikes) {
        in = new ArrayDeque<>(bikes);
    }

    public synchronized Optional<String> borrow(Duration limit) throws InterruptedException {
        if (in.size() == kept) {
            if (limit.isZero()) {
                return Optional.empty();
            }
            long deadline = System.nanoTime() + limit.toNanos();
            waiting++;
            while (kept == 0) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return Optional.empty();
                }
                wait(left / 1_000_000, (int) (left % 1_000_000));
            }
            kept--;
        }
        String bike = in.remove();
        out.add(bike);
        return Optional.of(bike);
    }

    public synchronized void giveBack(String bike) {
        if (!out.remove(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        in.add(bike);
        if (waiting > 0) {
            waiting--;
            kept++;
            notify();
        }
    }
}
