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
            from.lock().lock();
            try {
                return from.balance() >= cents;
            } finally {
                from.lock().unlock();
            }
        }
        boolean tie = from.number() == to.number();
        if (tie) {
            TIE.lock();
        }
        boolean up = from.number() <= to.number();
        (up ? from : to).lock().lock();
        (up ? to : from).lock().lock();
        try {
            long less = from.balance() - cents;
            long more = to.balance() + cents;
            if (less >= 0) {
                to.setBalance(more);
                from.setBalance(less);
            }
            return less >= 0;
        } finally {
            from.lock().unlock();
            to.lock().unlock();
            if (tie) {
                TIE.unlock();
            }
        }
    }
}
