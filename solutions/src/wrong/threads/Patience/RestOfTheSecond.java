// PatienceTest.a_rest_below_a_millisecond_is_a_limit_too: "host waits for ever" - rounds up for the first cook only: half a millisecond for the second is join(0).
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
        if (patience.compareTo(Duration.ZERO) > 0) {
            cook.join(Math.max(1, patience.toMillis()));
        }
        return !cook.isAlive();
    }

    public boolean areHomeWithin(List<Thread> cooks, Duration patience)
            throws InterruptedException {
        Duration end = clock.time().plus(patience);
        boolean first = true;
        for (Thread cook : cooks) {
            Duration left = end.minus(clock.time());
            if (first) {
                if (!isHomeWithin(cook, left)) {
                    return false;
                }
            } else {
                if (left.compareTo(Duration.ZERO) > 0) {
                    cook.join(left.toMillis()); // 0: for ever
                }
                if (cook.isAlive()) {
                    return false;
                }
            }
            first = false;
        }
        return true;
    }
}
