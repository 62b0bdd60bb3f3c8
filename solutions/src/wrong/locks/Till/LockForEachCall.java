// TillTest.two_deposits_at_once_are_both_kept: "The balance is 1, not 2." - everybody brings a lock of his own, and it is always free.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Till {

    private long balance;

    public void deposit(long cents) {
        Lock lock = new ReentrantLock();
        lock.lock();
        try {
            balance += cents;
        } finally {
            lock.unlock();
        }
    }

    public boolean withdraw(long cents) {
        Lock lock = new ReentrantLock();
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
        Lock lock = new ReentrantLock();
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }
}
