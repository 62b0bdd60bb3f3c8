package threads;

import java.time.Duration;
import java.util.List;

/** join has a second number, the nanoseconds, and counts them up to the next millisecond. */
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
            return cook.getState() == Thread.State.TERMINATED;
        }
        cook.join(patience.toMillis(), patience.toNanosPart() % 1_000_000);
        return cook.getState() == Thread.State.TERMINATED;
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
