package threads;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** TimeUnit.timedJoin takes nanoseconds, and does not wait at all for zero or less. */
public class Patience {

    public interface Clock {
        Duration time();
    }

    private final Clock clock;

    public Patience(Clock clock) {
        this.clock = clock;
    }

    public boolean isHomeWithin(Thread cook, Duration patience) throws InterruptedException {
        TimeUnit.NANOSECONDS.timedJoin(cook, patience.toNanos());
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
