// BikesTest.a_limit_of_centuries_is_time_to_wait: "rider-2 came to an empty shed with a limit of 292 years, and did not wait." - the sum is too large for a long, and negative; the difference of the two would be right.
package semaphores;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public class Bikes {

    private final Deque<String> shed; // guarded by this
    private final Set<String> out = new HashSet<>(); // guarded by this

    public Bikes(List<String> bikes) {
        shed = new ArrayDeque<>(bikes);
    }

    public synchronized Optional<String> borrow(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (shed.isEmpty()) {
            if (System.nanoTime() >= deadline) {
                return Optional.empty();
            }
            wait(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
        }
        String bike = shed.removeFirst();
        out.add(bike);
        return Optional.of(bike);
    }

    public synchronized void giveBack(String bike) {
        if (!out.remove(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        shed.addLast(bike);
        notifyAll();
    }
}
