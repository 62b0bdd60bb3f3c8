// TransferTest.from_a_till_to_itself_changes_nothing: "The answer of transfer(till 1, till 1, 30), with 100 in till 1, is false, not true." - it is refused for no reason that the rules know.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Transfer {

    /** A till of one of the houses; the number is the house's, so two tills may have the same. */
    public interface Till {
        int number();

        Lock lock();

        long balance();

        void setBalance(long cents);
    }

    private static final Lock TIE = new ReentrantLock();

    public boolean transfer(Till from, Till to, long cents) {
        if (from == to) {
            return false;
        }
        if (from.number() != to.number()) {
            return from.number() < to.number() ? locked(from, to, from, to, cents) : locked(to, from, from, to, cents);
        }
        TIE.lock();
        try {
            return locked(from, to, from, to, cents);
        } finally {
            TIE.unlock();
        }
    }

    private static boolean locked(Till first, Till second, Till from, Till to, long cents) {
        first.lock().lock();
        try {
            second.lock().lock();
            try {
                return moved(from, to, cents);
            } finally {
                second.lock().unlock();
            }
        } finally {
            first.lock().unlock();
        }
    }

    private static boolean moved(Till from, Till to, long cents) {
        if (from.balance() < cents) {
            return false;
        }
        from.setBalance(from.balance() - cents);
        to.setBalance(to.balance() + cents);
        return true;
    }
}
