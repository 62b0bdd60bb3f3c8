// BikesTest.who_is_woken_in_vain_has_no_new_limit: "still waits when his limit of" - the bell rings for each bike that comes back; if another was quicker to take it, the whole limit begins again.
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

    private final Deque<String> shed;
    private final Set<String> out = new HashSet<>();
    private final Semaphore bell = new Semaphore(0);

    public Bikes(List<String> bikes) {
        shed = new ArrayDeque<>(bikes);
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        Optional<String> bike = take();
        while (bike.isEmpty() && !limit.isZero()) {
            if (!bell.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
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
