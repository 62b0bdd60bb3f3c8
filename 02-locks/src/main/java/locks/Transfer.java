package locks;

import java.util.concurrent.locks.Lock;

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

    /** Moves the money and says true; or moves nothing, when there is not enough: false. */
    public boolean transfer(Till from, Till to, long cents) {
        from.lock().lock();
        try {
            to.lock().lock();
            try {
                long less = from.balance() - cents;
                long more = to.balance() + cents;
                if (less < 0) {
                    return false;
                }
                from.setBalance(less);
                to.setBalance(more);
                return true;
            } finally {
                to.lock().unlock();
            }
        } finally {
            from.lock().unlock();
        }
    }
}
