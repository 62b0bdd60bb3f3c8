package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/*
 * 02-locks, exercise 5: Transfer. Lesson: 02-locks/README.md#6-two-locks-and-a-deadlock
 * Change runs out, and waiters carry money from one till to another. It adds up; but some evenings
 * two waiters stand at two tills and never move again, and one till makes money out of nothing.
 * Goal: every transfer ends, and transfers that have no till in common do not wait for each other;
 * those between two tills of the same number may.
 * Rules: read and write a balance only while you hold the lock of its till; it is reentrant.
 * Whoever holds the locks of both tills finds all the money, before, after and in the midst of
 * transfers. A busy till is no reason to refuse. Whoever waits, rests; naps between tries are fine.
 * Commands: mvn test -pl 02-locks -Dtest=TransferTest    Hints: 02-locks/hints.md
 */
public class Transfer {

    /** A till of one of the houses; the number is the house's, so two tills may have the same. */
    public interface Till {
        int number();

        Lock lock();

        long balance();

        void setBalance(long cents);
    }

    // TODO 1: every transfer ends, whoever else transfers what between the same tills.
    // TODO 2: also between two tills that have the same number, be it by two Transfer objects.
    // TODO 3: from a till to itself is a transfer too: true, and the balance stays as it was.

    // Taken first between two tills of the same number: they have no order of their own, so only
    // one transfer at a time may look for one. Transfers of other tills never ask for it.
    private static final Lock TIE = new ReentrantLock();

    /** Moves the money and says true; or moves nothing, when there is not enough: false. */
    public boolean transfer(Till from, Till to, long cents) {
        if (from.number() < to.number()) {
            return locked(from.lock(), to.lock(), () -> moved(from, to, cents));
        } else if (from.number() > to.number()) {
            return locked(to.lock(), from.lock(), () -> moved(from, to, cents));
        }
        TIE.lock();
        try {
            return locked(from.lock(), to.lock(), () -> moved(from, to, cents));
        } finally {
            TIE.unlock();
        }
    }

    private interface Work {
        boolean done();
    }

    // The smaller number first, whichever way the money goes: who has the second lock has the
    // first one too, and so no two threads can each hold what the other one wants.
    private static boolean locked(Lock first, Lock second, Work work) {
        first.lock();
        try {
            second.lock();
            try {
                return work.done();
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }

    // Both locks are held from the look to the second write: nobody finds money missing.
    private static boolean moved(Till from, Till to, long cents) {
        if (from.balance() < cents) {
            return false;
        }
        from.setBalance(from.balance() - cents);
        // Read after the first write: `to` can be `from`, and then it is less already.
        to.setBalance(to.balance() + cents);
        return true;
    }

    // Also right: lock() one and tryLock() the other; when that fails give the first one back, rest
    // for a random while, and try again. Or the identity hash code as second criterion, and a lock
    // for ties of that as well.

    // Looks right: the lock of `from` first and then that of `to`, since everybody keeps to it.
    //
    //     waiter-1: transfer(1, 2)   | waiter-2: transfer(2, 1)   | held
    //     till 1: lock()             |                            | 1 by waiter-1
    //                                | till 2: lock()             | 2 by waiter-2
    //     till 2: lock() waits       |                            |
    //                                | till 1: lock() waits       | for ever
}
