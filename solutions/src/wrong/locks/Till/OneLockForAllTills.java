// TillTest.two_tills_do_not_wait_for_each_other: "While somebody has the lock in the field LOCK of the till at the bar, a deposit at the door waits." - a static lock belongs to all tills at once.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Till {

    private static final Lock LOCK = new ReentrantLock();
    private long balance; // guarded by LOCK

    public void deposit(long cents) {
        LOCK.lock();
        try {
            balance += cents;
        } finally {
            LOCK.unlock();
        }
    }

    public boolean withdraw(long cents) {
        LOCK.lock();
        try {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        } finally {
            LOCK.unlock();
        }
    }

    public long balance() {
        LOCK.lock();
        try {
            return balance;
        } finally {
            LOCK.unlock();
        }
    }
}
