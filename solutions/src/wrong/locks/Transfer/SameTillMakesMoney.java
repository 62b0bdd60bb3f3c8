// TransferTest.from_a_till_to_itself_changes_nothing: "the balance of till 1 is 130, not 100." - both balances are read before the first one is written, and they are the same one.
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
        long less = from.balance() - cents;
        long more = to.balance() + cents;
        if (less < 0) {
            return false;
        }
        from.setBalance(less);
        to.setBalance(more);
        return true;
    }
}
