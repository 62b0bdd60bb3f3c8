package semaphores;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class Bikes {

    private final List<String> in; // guarded by in
    private final Set<String> out = new HashSet<>(); // guarded by in
    private final Semaphore free;

    public Bikes(List<String> bikes) {
        in = new ArrayList<>(bikes);
        free = new Semaphore(bikes.size());
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        boolean allowed = free.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS);
        if (!allowed) {
            return Optional.empty();
        }
        synchronized (in) {
            String bike = in.remove(in.size() - 1);
            out.add(bike);
            return Optional.of(bike);
        }
    }

    public void giveBack(String bike) {
        synchronized (in) {
            if (!out.remove(bike)) {
                throw new IllegalArgumentException("never lent: " + bike);
            }
            in.add(bike);
        }
        free.release();
    }
}
