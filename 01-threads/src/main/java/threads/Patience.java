package threads;

import java.time.Duration;
import java.util.List;

/*
 * 01-threads, exercise 5: Patience. Lesson: 01-threads/README.md#5-a-wait-with-a-limit
 * The slides' join([time]): the host wants to lock up when the cooks are gone, and cannot wait for
 * ever. This host takes the end of the wait for the end of the work, and waits for each anew.
 * Goal: wait until the cooks went home, or until the patience is over, and say which it was.
 * Rules: all cooks have begun. A patience of zero or less means: only look. Whoever waits, rests,
 * without naps, and goes on as soon as the answer is known. Nobody disturbs the cooks. An interrupt
 * ends a wait with an InterruptedException: it is no answer. Several hosts may wait at once.
 * Commands: mvn test -pl 01-threads -Dtest=PatienceTest    Hints: 01-threads/hints.md
 */
public class Patience {

    /** Tells for how long the kitchen has been open. */
    public interface Clock {
        Duration time();
    }

    private final Clock clock;

    public Patience(Clock clock) {
        this.clock = clock;
    }

    // TODO 1: true says that the cook went home, false that the cook is still at work.
    // TODO 2: the patience is the limit, to the millisecond, also when it is zero or below one.
    public boolean isHomeWithin(Thread cook, Duration patience) throws InterruptedException {
        cook.join(patience.toMillis());
        return true;
    }

    // TODO 3: true says that all went home. One patience is for all cooks together, from the call
    // on; whenever one of them goes home, the clock says how much of it is left.
    public boolean areHomeWithin(List<Thread> cooks, Duration patience)
            throws InterruptedException {
        for (Thread cook : cooks) {
            if (!isHomeWithin(cook, patience)) {
                return false;
            }
        }
        return true;
    }
}
