// TransferTest.who_waits_for_a_busy_till_holds_up_nobody_else: "Till 2 was busy for a while, and waiter-1's transfer to it ended: false." - false means that there is not enough money, and there is.
package locks;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;

public class Transfer {

    /** A till of one of the houses; the number is the house's, so two tills may have the same. */
    public interface Till {
        int number();

        Lock lock();

        long balance();

        void setBalance(long cents);
    }

    public boolean transfer(Till from, Till to, long cents) {
        for (int tries = 0; tries < 5; tries++) {
            from.lock().lock();
            try {
                if (to.lock().tryLock()) {
                    try {
                        return moved(from, to, cents);
                    } finally {
                        to.lock().unlock();
                    }
                }
            } finally {
                from.lock().unlock();
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000, 5_000_000));
        }
        return false;
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
