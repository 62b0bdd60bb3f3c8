// PatienceTest.without_patience_all_are_looked_at: "The answer of areHomeWithin(all, 1 ms), with all at home" - when the time is over it looks no more, and the last cook went home long ago.
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
            cook.join(patience.plusNanos(999_999).toMillis());
        }
        return !cook.isAlive();
    }

    public boolean areHomeWithin(List<Thread> cooks, Duration patience) throws InterruptedException {
        Duration end = clock.time().plus(patience);
        for (Thread cook : cooks) {
            Duration left = end.minus(clock.time());
            if (left.isNegative() || !isHomeWithin(cook, left)) {
                return false;
            }
        }
        return true;
    }
}
