package threads;

import java.time.Duration;
import java.util.List;

/** Each wait uses up a part of the patience; then the answer is read off the cooks. */
public class Patience {

    public interface Clock {
        Duration time();
    }

    private final Clock clock;

    public Patience(Clock clock) {
        this.clock = clock;
    }

    public boolean isHomeWithin(Thread cook, Duration patience) throws InterruptedException {
        return areHomeWithin(List.of(cook), patience);
    }

    public boolean areHomeWithin(List<Thread> cooks, Duration patience) throws InterruptedException {
        Duration end = clock.time().plus(patience);
        for (Thread cook : cooks) {
            long millis = (end.minus(clock.time()).toNanos() + 999_999) / 1_000_000;
            if (millis > 0) {
                cook.join(millis);
            }
        }
        return cooks.stream().noneMatch(Thread::isAlive);
    }
}
