package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/*
 * 04-semaphores, exercise 7: HomemadePermits. Lesson: 04-semaphores/README.md#8-inside-a-semaphore
 * What goes on inside a semaphore? This one counts, and that is all: nobody waits, and two who
 * count at once may spoil the number.
 * Goal: a counting semaphore from a lock and a condition (or from synchronized and wait).
 * Rules: a ready-made Semaphore is refused. There are never fewer than 0 permits, and at first
 * `permits`, 0 or more. Anybody may release, 1 permit or more, also beyond the first number. Whoever
 * finds none waits at rest; who goes first, and whether newcomers overtake, is open. An interrupt
 * ends the wait with an InterruptedException. Each HomemadePermits has permits of its own.
 * Commands: mvn test -pl 04-semaphores -Dtest=HomemadePermitsTest    Hints: 04-semaphores/hints.md
 */
public class HomemadePermits {

    private final Lock lock = new ReentrantLock();
    private final Condition released = lock.newCondition();
    private int permits; // guarded by lock

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    // TODO 1: takes one permit; whoever finds none waits until there is one for him.
    // TODO 3: whoever is interrupted while waiting took none, and none is lost.
    public void acquire() throws InterruptedException {
        lock.lock();
        try {
            // while: between the signal and the lock a newcomer could take the permit.
            while (permits == 0) {
                released.await();
            }
            // Taken last, when nothing can be interrupted any more: so nothing has to be put back.
            permits--;
        } finally {
            lock.unlock();
        }
    }

    // TODO 2: adds that many permits, and nobody who could now have one sleeps on.
    public void release(int number) {
        lock.lock();
        try {
            permits += number;
            // One signal for each new permit: a signal wakes one, and everybody here waits for the same.
            for (int i = 0; i < number; i++) {
                released.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** How many permits there are when it is asked. */
    public int available() {
        lock.lock();
        try {
            return permits;
        } finally {
            lock.unlock();
        }
    }

    // Also right: signalAll; synchronized with wait and notifyAll, or a notify for each permit. One
    // signal, if whoever takes a permit and leaves one behind signals the next. A queue of those who
    // wait, each with a condition of its own, who are handed their permits.

    // Looks right: signal only when there was no permit before, because nobody waits otherwise.
    // Two guests wait:
    //
    //     guest-1             | guest-2             | host               | permits
    //                         |                     | release, signal    | 1
    //     woken, not in yet   |                     | release            | 2
    //     in: takes one       |                     |                    | 1
    //                         | waits on            |                    | 1
    //
    // When the second permit came, the first one still lay there. There is a permit, and guest-2 sleeps.
}
