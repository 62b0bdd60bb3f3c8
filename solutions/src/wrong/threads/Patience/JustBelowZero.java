// PatienceTest.a_patience_below_zero_only_looks: "waits for ever" - rounds up before it looks whether anything is left: just below zero becomes join(0).
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
        long millis = patience.plusNanos(999_999).toMillis();
        if (!patience.isZero() && millis >= 0) {
            cook.join(millis);
        }
        return !cook.isAlive();
    }

    public boolean areHomeWithin(List<Thread> cooks, Duration patience)
            throws InterruptedException {
        Duration end = clock.time().plus(patience);
        for (Thread cook : cooks) {
            if (!isHomeWithin(cook, end.minus(clock.time()))) {
                return false;
            }
        }
        return true;
    }
}
