// PatienceTest.without_patience_all_are_looked_at: "with Anna at home and Ben at home, is false, not true" - without patience the answer is no before anybody was looked at.
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
        if (patience.isZero()) {
            return false;
        }
        Duration end = clock.time().plus(patience);
        for (Thread cook : cooks) {
            if (!isHomeWithin(cook, end.minus(clock.time()))) {
                return false;
            }
        }
        return true;
    }
}
