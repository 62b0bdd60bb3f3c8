// TransferTest.tills_of_the_same_number_do_as_well: "waiter-1 and waiter-2 wait for each other, for ever. Each has a Transfer of his own." - each Transfer has a lock for ties of its own.
package locks;

import java.util.concurrent.locks.Lock;

public class Transfer {

    public interface Till {
        int number();

        Lock lock();

        long balance();

        void setBalance(long cents);
    }

    private final Object tie = new Object();

    public boolean transfer(Till from, Till to, long cents) {
        if (from == to) {
            return true;
        }
        if (from.number() == to.number()) {
            synchronized (tie) {
                return move(from, to, from, to, cents);
            }
        }
        return from.number() < to.number() ? move(from, to, from, to, cents) : move(to, from, from, to, cents);
    }

    private static boolean move(Till first, Till second, Till from, Till to, long cents) {
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
