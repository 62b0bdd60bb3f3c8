// PatienceTest.one_patience_is_for_all_together: "host had an hour of patience; after 61 minutes Anna went home, and host waits on, for Ben" - with ten cooks the host has ten hours.
package threads;

import java.time.Duration;
import java.util.List;

public class Patience {

    public interface Clock {
        Duration time();
    }

    private final Clock clock;

    public Patience(Clock clock) {
        this.clock = clock;
    }

    public boolean isHomeWithin(Thread cook, Duration patience) throws InterruptedException {
        if (cook.isAlive() && patience.compareTo(Duration.ZERO) > 0) {
            cook.join(patience.plusNanos(999_999).toMillis());
        }
        return !cook.isAlive();
    }

    public boolean areHomeWithin(List<Thread> cooks, Duration patience) throws InterruptedException {
        for (Thread cook : cooks) {
            if (!isHomeWithin(cook, patience)) {
                return false;
            }
        }
        return true;
    }
}
