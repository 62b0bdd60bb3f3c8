// TillTest.a_deposit_and_a_withdrawal_at_once_are_both_kept: "After 10 + 5 - 4, the balance is 15, not 11." - a busy till is taken for an empty one.
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
        if (!lock.tryLock()) {
            return false;
        }
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
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }
}
