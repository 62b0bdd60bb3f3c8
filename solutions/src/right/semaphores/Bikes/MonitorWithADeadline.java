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
        while (in.isEmpty()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
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
        notifyAll();
    }
}
