// TransferTest.money_moves_from_one_till_to_the_other: "the balance of till 3 is 705032604, not 4999999900." - a balance is a long, and an int too short for it.
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
        if (from.number() == to.number()) {
            TIE.lock();
            try {
                return transfer(from, to, from, to, cents);
            } finally {
                TIE.unlock();
            }
        }
        return from.number() < to.number() ? transfer(from, to, from, to, cents) : transfer(to, from, from, to, cents);
    }

    private boolean transfer(Till first, Till second, Till from, Till to, long cents) {
        first.lock().lock();
        try {
            second.lock().lock();
            try {
                int left = (int) (from.balance() - cents);
                if (left < 0) {
                    return false;
                }
                from.setBalance(left);
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
