// TransferTest.two_transfers_in_opposite_directions_both_end: "without holding its lock." - tryLock said no, and nobody listened.
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

    public boolean transfer(Till from, Till to, long cents) {
        from.lock().lock();
        boolean both = to.lock().tryLock();
        try {
            return moved(from, to, cents);
        } finally {
            if (both) {
                to.lock().unlock();
            }
            from.lock().unlock();
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
