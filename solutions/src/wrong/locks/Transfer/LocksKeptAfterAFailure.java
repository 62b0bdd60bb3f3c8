// TransferTest.both_tills_are_free_when_one_is_broken: "was stuck, and waiter-1 still holds till 1" - there is no finally.
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
        second.lock().lock();
        boolean moved = moved(from, to, cents);
        second.lock().unlock();
        first.lock().unlock();
        return moved;
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
