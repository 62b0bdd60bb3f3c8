// TransferTest.tills_alike_in_every_number_do_as_well: "waiter-1 and waiter-2 wait for each other, for ever." - two locks can have the same identity hash code, too.
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
        int order = Integer.compare(from.number(), to.number());
        if (order == 0) {
            order = Integer.compare(System.identityHashCode(from.lock()), System.identityHashCode(to.lock()));
        }
        return order <= 0 ? locked(from, to, from, to, cents) : locked(to, from, from, to, cents);
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
