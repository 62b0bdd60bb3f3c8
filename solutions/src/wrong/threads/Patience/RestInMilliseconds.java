// PatienceTest.a_rest_below_a_millisecond_is_a_limit_too: "host waits for ever" - the rest of the patience in whole milliseconds: half a one is join(0).
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
        if (!patience.isZero() && !patience.isNegative()) {
            cook.join(Math.max(1, patience.toMillis()));
        }
        return !cook.isAlive();
    }

    public boolean areHomeWithin(List<Thread> cooks, Duration patience) throws InterruptedException {
        Duration end = clock.time().plus(patience);
        for (Thread cook : cooks) {
            while (cook.isAlive()) {
                Duration left = end.minus(clock.time());
                if (left.isZero() || left.isNegative()) {
                    return false;
                }
                cook.join(left.toMillis());
            }
        }
        return true;
    }
}
