// TransferTest.tills_of_the_same_number_do_as_well: "waiter-1 and waiter-2 wait for each other, for ever." - above 127, == says of two Integers of the same number that they differ.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Transfer {

    public interface Till {
        int number();

        Lock lock();

        long balance();

        void setBalance(long cents);
    }

    private static final Lock TIE = new ReentrantLock();

    public boolean transfer(Till from, Till to, long cents) {
        if (from == to) {
            return true;
        }
        Integer one = from.number();
        Integer other = to.number();
        if (one == other) {
            TIE.lock();
            try {
                return transfer(from, to, from, to, cents);
            } finally {
                TIE.unlock();
            }
        }
        return one < other ? transfer(from, to, from, to, cents) : transfer(to, from, from, to, cents);
    }

    private boolean transfer(Till first, Till second, Till from, Till to, long cents) {
        first.lock().lock();
        try {
            second.lock().lock();
            try {
                if (from.balance() < cents) {
                    return false;
                }
                from.setBalance(from.balance() - cents);
                to.setBalance(to.balance() + cents);
                return true;
            } finally {
                second.lock().unlock();
            }
        } finally {
            first.lock().unlock();
        }
    }
}
