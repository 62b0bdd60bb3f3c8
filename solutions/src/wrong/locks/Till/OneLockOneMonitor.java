// TillTest.a_deposit_and_a_withdrawal_at_once_are_both_kept: "After 10 + 5 - 4, the balance is" - synchronized and the lock are two locks; each keeps out its own.
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

    public synchronized boolean withdraw(long cents) {
        if (balance < cents) {
            return false;
        }
        balance -= cents;
        return true;
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
