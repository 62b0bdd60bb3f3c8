// PatienceTest.a_patient_host_keeps_nobody_waiting: "That host-2, who had an hour of patience" - whoever waits holds the list of cooks, which other hosts have as well.
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
        synchronized (cooks) {
            Duration end = clock.time().plus(patience);
            for (Thread cook : cooks) {
                if (!isHomeWithin(cook, end.minus(clock.time()))) {
                    return false;
                }
            }
            return true;
        }
    }
}
