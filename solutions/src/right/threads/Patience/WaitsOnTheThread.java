package threads;

import java.time.Duration;
import java.util.List;

/** What join does inside: a thread that ends notifies whoever waits on it. */
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
            synchronized (cook) {
                Duration left = end.minus(clock.time());
                while (cook.isAlive() && left.toNanos() > 0) {
                    cook.wait(left.toMillis() + 1);
                    left = end.minus(clock.time());
                }
                if (cook.isAlive()) {
                    return false;
                }
            }
        }
        return true;
    }
}
