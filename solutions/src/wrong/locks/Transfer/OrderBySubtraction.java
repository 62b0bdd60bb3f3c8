// TransferTest.tills_with_any_numbers_do_as_well: "waiter-1, waiter-2 and waiter-3 wait for each other, for ever." - the difference overflows, and then the order is a circle.
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
        int order = from.number() - to.number();
        if (order != 0) {
            return order < 0 ? locked(from, to, from, to, cents) : locked(to, from, from, to, cents);
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
