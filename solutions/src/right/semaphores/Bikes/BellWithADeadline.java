package semaphores;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The bell rings for each bike that comes back; if another was quicker to take it, the rest of the limit is left. */
public class Bikes {

    private final Deque<String> shed; // guarded by this
    private final Set<String> out = new HashSet<>(); // guarded by this
    private final Semaphore bell = new Semaphore(0);

    public Bikes(List<String> bikes) {
        shed = new ArrayDeque<>(bikes);
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        long begun = System.nanoTime();
        Optional<String> bike = take();
        while (bike.isEmpty()) {
            long left = limit.toNanos() - (System.nanoTime() - begun);
            if (left <= 0 || !bell.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                return take(); // it may be that a bike came as the time ended
            }
            bike = take();
        }
        return bike;
    }

    private synchronized Optional<String> take() {
        String bike = shed.pollFirst();
        if (bike == null) {
            return Optional.empty();
        }
        out.add(bike);
        return Optional.of(bike);
    }

    public void giveBack(String bike) {
        synchronized (this) {
            if (!out.remove(bike)) {
                throw new IllegalArgumentException(bike + " is not out");
            }
            shed.addLast(bike);
        }
        bell.release();
    }
}
