package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/*
 * 02-locks, exercise 1: Till. Lesson: 02-locks/README.md#2-the-lost-update
 * All waiters and cooks share one till. It adds up well as long as one person is at the counter;
 * when two come at the same moment, money gets lost, or is paid out twice.
 * Goal: deposit, withdraw and balance are right for any number of threads.
 * Rules: amounts are whole cents, and never negative. A till pays what it can pay: withdraw refuses
 * only when there is not enough in it. Several tills do not wait for each other.
 * Commands: mvn test -pl 02-locks -Dtest=TillTest    Hints: 02-locks/hints.md
 */
public class Till {

    // One lock for each till, made once: threads keep each other out only at the same lock.
    private final Lock lock = new ReentrantLock();
    private long balance; // guarded by lock

    // TODO 1: make the read and the write one step, whoever else is at the counter.
    public void deposit(long cents) {
        lock.lock();
        try {
            // `+=` reads, adds and writes: three steps, and the lock is held from first to last.
            balance += cents;
        } finally {
            lock.unlock();
        }
    }

    // TODO 2: nobody gets money that is not there, and a refusal (false) leaves the till as it was.
    public boolean withdraw(long cents) {
        lock.lock();
        try {
            // The look and the payment are one step. `finally` gives the lock back on both ways out.
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        } finally {
            lock.unlock();
        }
    }

    // TODO 3: whoever asks sees every deposit and withdrawal that is done, and none half done.
    public long balance() {
        // A read takes the lock too: only so it happens-after what others did before they gave it
        // back (JLS 17.4.5). Without it, it may also see half of a long (JLS 17.7).
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }

    // Also right: `synchronized` on all three methods; an AtomicLong with addAndGet, and with
    // compareAndSet in a loop for withdraw; a ReadWriteLock or a StampedLock; a volatile balance
    // that is written under the lock only, and read without.

    // Looks right: an AtomicLong, and if (balance.addAndGet(-cents) < 0), put it back and refuse.
    // With 5 in the till:
    //
    //     waiter-1: withdraw(7)     | waiter-2: withdraw(5)     | balance
    //     addAndGet(-7) -> -2       |                           | -2
    //                               | addAndGet(-5) -> -7       | -7
    //                               | addAndGet(5), refuses     | -2
    //     addAndGet(7), refuses     |                           | 5
    //
    // There were 5 in the till, and it paid nobody.
}
