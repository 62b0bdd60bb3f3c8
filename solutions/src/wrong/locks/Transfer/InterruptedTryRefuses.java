// TransferTest.an_interrupt_is_no_refusal: "interrupted, is false, not true" - an interrupt in a try with a limit comes out as "not enough".
package locks;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
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
        try {
            while (true) {
                if (from.lock().tryLock(10, TimeUnit.MILLISECONDS)) {
                    try {
                        if (to.lock().tryLock(10, TimeUnit.MILLISECONDS)) {
                            try {
                                return moved(from, to, cents);
                            } finally {
                                to.lock().unlock();
                            }
                        }
                    } finally {
                        from.lock().unlock();
                    }
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(1, 10));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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
