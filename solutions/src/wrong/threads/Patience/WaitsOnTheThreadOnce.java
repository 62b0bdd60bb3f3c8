// PatienceTest.who_is_woken_for_no_reason_waits_again: "host-1 was woken for no reason" - a wait without a loop ends with any wake-up.
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
            synchronized (cook) {
                if (cook.isAlive()) {
                    cook.wait(patience.plusNanos(999_999).toMillis());
                }
            }
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
