// TillTest.who_asks_sees_every_deposit_that_is_done: "deposit(...) waits for the lock in the field lock; balance() does not, and reads the plain field balance" - a read that nothing orders after the writes may be stale, or half of a long.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Till {

    private final Lock lock = new ReentrantLock();
    private long balance; // guarded by lock

    public void deposit(long cents) {
        lock.lock();
        try {
            balance += cents;
        } finally {
            lock.unlock();
        }
    }

    public boolean withdraw(long cents) {
        lock.lock();
        try {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        } finally {
            lock.unlock();
        }
    }

    public long balance() {
        return balance;
    }
}
