// BikesTest.who_is_interrupted_between_two_steps_takes_nothing_along: "rider-1 was interrupted while red was in, and left without it. Then rider-2 got no bike." - the second acquire throws, and the permit of the first one is gone.
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

public class Bikes {

    private final Deque<String> shed; // guarded by door
    private final Set<String> out = new HashSet<>(); // guarded by door
    private final Semaphore door = new Semaphore(1);
    private final Semaphore free;

    public Bikes(List<String> bikes) {
        shed = new ArrayDeque<>(bikes);
        free = new Semaphore(bikes.size());
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        if (!free.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        door.acquire();
        try {
            String bike = shed.removeFirst();
            out.add(bike);
            return Optional.of(bike);
        } finally {
            door.release();
        }
    }

    public void giveBack(String bike) {
        door.acquireUninterruptibly();
        try {
            if (!out.remove(bike)) {
                throw new IllegalArgumentException(bike + " is not out");
            }
            shed.addLast(bike);
        } finally {
            door.release();
        }
        free.release();
    }
}
