// TransferTest.two_transfers_in_opposite_directions_both_end: "waiter-1 and waiter-2 wait for each other, for ever." - nothing says that two tills have two texts.
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
        return from.toString().compareTo(to.toString()) <= 0
                ? locked(from, to, from, to, cents)
                : locked(to, from, from, to, cents);
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
