// TransferTest.tills_of_the_same_number_do_as_well: "waiter-1 and waiter-2 wait for each other, for ever." - the lock for ties is given back before the second till is taken.
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
        Till first = from.number() <= to.number() ? from : to;
        Till second = first == from ? to : from;
        TIE.lock();
        first.lock().lock();
        TIE.unlock();
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
