// PatienceTest.a_patience_of_zero_only_looks: "The answer of isHomeWithin(Anna, 0), after Anna went home, is false, not true" - not to wait is not the same as not to look.
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
        if (patience.isZero() || patience.isNegative()) {
            return false;
        }
        cook.join(patience.plusNanos(999_999).toMillis());
        return !cook.isAlive();
    }

    public boolean areHomeWithin(List<Thread> cooks, Duration patience) throws InterruptedException {
        Duration end = clock.time().plus(patience);
        for (Thread cook : cooks) {
            if (!isHomeWithin(cook, end.minus(clock.time()))) {
                return false;
            }
        }
        return true;
    }
}
