// PatienceTest.each_kitchen_has_a_clock_of_its_own: "by the clock of another kitchen none, and host waits on, for Ben" - one clock for all kitchens: the one that was hung up last.
package threads;

import java.time.Duration;
import java.util.List;

public class Patience {

    public interface Clock {
        Duration time();
    }

    private static Clock clock;

    public Patience(Clock clock) {
        Patience.clock = clock;
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
            if (!isHomeWithin(cook, end.minus(clock.time()))) {
                return false;
            }
        }
        return true;
    }
}
