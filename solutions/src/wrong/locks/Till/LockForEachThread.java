// TillTest.two_deposits_at_once_are_both_kept: "The balance is 1, not 2." - a lock that only one thread has keeps nobody out.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Till {

    private final ThreadLocal<Lock> locks = ThreadLocal.withInitial(ReentrantLock::new);
    private long balance;

    public void deposit(long cents) {
        locks.get().lock();
        try {
            balance += cents;
        } finally {
            locks.get().unlock();
        }
    }

    public boolean withdraw(long cents) {
        locks.get().lock();
        try {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        } finally {
            locks.get().unlock();
        }
    }

    public long balance() {
        locks.get().lock();
        try {
            return balance;
        } finally {
            locks.get().unlock();
        }
    }
}
