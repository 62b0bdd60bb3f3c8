// TransferTest.who_waits_for_a_busy_till_holds_up_nobody_else: "That waiter-2's transfer from till 3 to till 4 ends, while waiter-1 waits for till 2 never happens" - whoever waits for a till keeps the gate shut meanwhile.
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

    private static final Lock GATE = new ReentrantLock();

    public boolean transfer(Till from, Till to, long cents) {
        GATE.lock();
        try {
            from.lock().lock();
            to.lock().lock();
        } finally {
            GATE.unlock();
        }
        try {
            return moved(from, to, cents);
        } finally {
            to.lock().unlock();
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
