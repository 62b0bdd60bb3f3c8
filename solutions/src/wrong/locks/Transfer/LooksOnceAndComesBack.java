// TransferTest.a_till_pays_no_more_than_there_is: "say true and true; the balance is -40" - the look has the lock and the move has it, but not without a break.
package locks;

import java.util.concurrent.locks.Lock;

public class Transfer {

    /** A till of one of the houses; the number is the house's, so two tills may have the same. */
    public interface Till {
        int number();

        Lock lock();

        long balance();

        void setBalance(long cents);
    }

    private static final Object TIE = new Object();

    public boolean transfer(Till from, Till to, long cents) {
        from.lock().lock();
        try {
            if (from.balance() < cents) {
                return false;
            }
        } finally {
            from.lock().unlock();
        }
        if (from.number() == to.number()) {
            synchronized (TIE) {
                return moved(from, to, cents, from, to);
            }
        }
        return from.number() < to.number() ? moved(from, to, cents, from, to) : moved(from, to, cents, to, from);
    }

    private static boolean moved(Till from, Till to, long cents, Till first, Till second) {
        first.lock().lock();
        second.lock().lock();
        try {
            from.setBalance(from.balance() - cents);
            to.setBalance(to.balance() + cents);
            return true;
        } finally {
            second.lock().unlock();
            first.lock().unlock();
        }
    }
}
