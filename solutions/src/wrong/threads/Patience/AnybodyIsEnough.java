// PatienceTest.all_are_home_when_the_last_one_is: "areHomeWithin(...) returned true while" - true as soon as one of them went home.
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
            cook.join(patience.plusNanos(999_999).toMillis());
        }
        return !cook.isAlive();
    }

    public boolean areHomeWithin(List<Thread> cooks, Duration patience) throws InterruptedException {
        Duration end = clock.time().plus(patience);
        for (Thread cook : cooks) {
            if (isHomeWithin(cook, end.minus(clock.time()))) {
                return true;
            }
        }
        return cooks.isEmpty();
    }
}
