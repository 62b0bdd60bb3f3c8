// TillTest.who_asks_sees_all_that_is_done_and_nothing_half_done: "waiter-2 saw 96. There were 95 in the till, then 105, then 103." - who finds the till busy is told what somebody else saw before.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Till {
    private final Lock lock = new ReentrantLock();
    private long balance;
    private volatile long known;

    public void deposit(long cents) {
        lock.lock();
        try {
            balance += cents;
            known = balance;
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
        if (lock.tryLock()) { // nobody should wait for a look
            try {
                known = balance;
            } finally {
                lock.unlock();
            }
        }
        return known;
    }
}
