// TransferTest.an_interrupt_is_no_refusal: "interrupted, is false, not true" - an interrupt in front of the first till comes out as "not enough".
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

    private static final ReentrantLock TIE = new ReentrantLock();

    public boolean transfer(Till from, Till to, long cents) {
        if (from != to && from.number() == to.number()) {
            TIE.lock();
            try {
                return inOrder(from, to, from, to, cents);
            } finally {
                TIE.unlock();
            }
        }
        return from.number() < to.number() ? inOrder(from, to, from, to, cents) : inOrder(to, from, from, to, cents);
    }

    private static boolean inOrder(Till first, Till second, Till from, Till to, long cents) {
        try {
            first.lock().lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
