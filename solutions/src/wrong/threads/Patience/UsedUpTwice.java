// PatienceTest.the_rest_of_the_patience_is_for_those_who_are_left: "host did not wait: it went on and ended" - what Anna has used up is taken off twice.
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
        Duration begun = clock.time();
        for (Thread cook : cooks) {
            if (!isHomeWithin(cook, patience)) {
                return false;
            }
            patience = patience.minus(clock.time().minus(begun)).minus(clock.time().minus(begun));
        }
        return true;
    }
}
