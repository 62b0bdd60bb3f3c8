package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/*
 * 02-locks, exercise 6: Hatch. Lesson: 02-locks/README.md#7-wait-for-a-condition
 * A hatch between kitchen and dining room has room for one plate. With one cook and one waiter it
 * works; with more of them, plates get lost, and somebody stands there for ever.
 * Goal: any number of cooks and waiters hand plates over, with a lock and one Condition or several.
 * A BlockingQueue inside would pass the checks too, but it is what you are here to build.
 * Rules: put returns when the plate stands in the hatch, take returns with it; no plate is null or
 * empty. Whoever waits, sleeps: no looking again and again. An interrupt ends the wait with an
 * InterruptedException, and then nothing was put or taken.
 * Commands: mvn test -pl 02-locks -Dtest=HatchTest    Hints: 02-locks/hints.md
 */
public class Hatch {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private String plate; // null while the hatch is empty; guarded by lock

    // TODO 1: a plate that stands in the hatch stays there until somebody takes it.
    // TODO 3: whoever waits goes on as soon as it can, however many people are at the hatch.
    public void put(String dish) throws InterruptedException {
        lock.lock();
        try {
            if (plate != null) {
                changed.await();
            }
            plate = dish;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    // TODO 2: whoever comes for a plate waits until there is one, and it goes to one waiter only.
    public String take() throws InterruptedException {
        lock.lock();
        try {
            if (plate == null) {
                changed.await();
            }
            String dish = plate;
            plate = null;
            changed.signal();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
