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

    private static final int TRIES = 20;

    public boolean transfer(Till from, Till to, long cents) {
        while (true) {
            from.lock().lock();
            try {
                if (comesFree(to.lock())) {
                    try {
                        return move(from, to, cents);
                    } finally {
                        to.lock().unlock();
                    }
                }
            } finally {
                from.lock().unlock();
            }
            nap(10); // without any till
        }
    }

    /** Tries for some ten milliseconds; true when the caller has the lock now. */
    private static boolean comesFree(Lock lock) {
        for (int i = 0; i < TRIES; i++) {
            if (lock.tryLock()) {
                return true;
            }
            nap(1);
        }
        return false;
    }

    private static void nap(int millis) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(100_000, 1_000_000L * millis));
    }

    private static boolean move(Till from, Till to, long cents) {
        if (from.balance() < cents) {
            return false;
        }
        from.setBalance(from.balance() - cents);
        to.setBalance(to.balance() + cents);
        return true;
    }
}
