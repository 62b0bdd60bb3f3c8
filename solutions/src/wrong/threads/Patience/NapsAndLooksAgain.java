// PatienceTest.a_cook_who_goes_home_in_time_is_home: "host sleeps (Patience.java:" - looks every ten milliseconds whether Anna is gone.
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
        Duration end = clock.time().plus(patience);
        while (cook.isAlive() && clock.time().compareTo(end) < 0) {
            Thread.sleep(10);
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
