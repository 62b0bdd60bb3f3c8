// TransferTest.two_transfers_in_opposite_directions_both_end: "waiter-1 and waiter-2 wait for each other, for ever. waiter-1 holds till 1 since Transfer.java:" - tryLock without giving anything back is a deadlock that never sleeps.
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
        try {
            while (!to.lock().tryLock()) {
                Thread.onSpinWait();
            }
            try {
                return moved(from, to, cents);
            } finally {
                to.lock().unlock();
            }
        } finally {
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
