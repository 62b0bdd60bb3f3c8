// PatienceTest.two_hosts_have_a_patience_each: "host-1 had an hour of patience, and host-2 three" - one field for the ends of two waits.
package threads;

import java.time.Duration;
import java.util.List;

public class Patience {

    /** Tells for how long the kitchen has been open. */
    public interface Clock {
        Duration time();
    }

    private final Clock clock;
    private volatile Duration end;

    public Patience(Clock clock) {
        this.clock = clock;
    }

    public boolean isHomeWithin(Thread cook, Duration patience) throws InterruptedException {
        if (patience.compareTo(Duration.ZERO) > 0) {
            cook.join(Math.max(1, patience.toMillis()));
        }
        return !cook.isAlive();
    }

    public boolean areHomeWithin(List<Thread> cooks, Duration patience) throws InterruptedException {
        end = clock.time().plus(patience);
        for (Thread cook : cooks) {
            if (!isHomeWithin(cook, end.minus(clock.time()))) {
                return false;
            }
        }
        return true;
    }
}
