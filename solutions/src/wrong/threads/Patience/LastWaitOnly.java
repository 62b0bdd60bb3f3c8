// PatienceTest.the_patience_is_used_up_bit_by_bit: "host had an hour of patience; Anna went home after 40 minutes and Ben after 80" - the rest is counted from the last cook, so with a third one it grows again.
package threads;

import java.time.Duration;
import java.util.List;

public class Patience {

    /** Tells for how long the kitchen has been open. */
    public interface Clock {
        Duration time();
    }

    private final Clock clock;

    public Patience(Clock clock) {
        this.clock = clock;
    }

    public boolean isHomeWithin(Thread cook, Duration patience) throws InterruptedException {
        if (patience.compareTo(Duration.ZERO) > 0) {
            cook.join(Math.max(1, patience.toMillis()));
        }
        return !cook.isAlive();
    }

    public boolean areHomeWithin(List<Thread> cooks, Duration patience) throws InterruptedException {
        Duration rest = patience;
        for (Thread cook : cooks) {
            Duration before = clock.time();
            if (!isHomeWithin(cook, rest)) {
                return false;
            }
            rest = patience.minus(clock.time().minus(before));
        }
        return true;
    }
}
