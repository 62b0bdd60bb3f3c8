// PatienceTest.an_interrupt_ends_the_wait_and_is_no_answer: "host-1's interrupted isHomeWithin(...) threw nothing; it must throw InterruptedException" - an empty catch: the host answers as if the patience was over.
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
            try {
                cook.join(patience.plusNanos(999_999).toMillis());
            } catch (InterruptedException e) {
                // then the answer is what it is now
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
