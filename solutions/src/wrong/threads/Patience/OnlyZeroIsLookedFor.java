// PatienceTest.a_patience_below_zero_only_looks: "host-1 met IllegalArgumentException" - the rest of a patience is never below zero here, but the patience itself can be.
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
        if (!patience.isZero()) {
            cook.join(patience.plusNanos(999_999).toMillis());
        }
        return !cook.isAlive();
    }

    public boolean areHomeWithin(List<Thread> cooks, Duration patience) throws InterruptedException {
        Duration end = clock.time().plus(patience);
        for (Thread cook : cooks) {
            Duration left = end.minus(clock.time());
            if (!isHomeWithin(cook, left.isNegative() ? Duration.ZERO : left)) {
                return false;
            }
        }
        return true;
    }
}
