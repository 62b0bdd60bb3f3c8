// TillTest.the_first_two_at_a_till_are_in_order_too: "lock" - two who come first can make a lock each.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Till {

    private Lock lock;
    private long balance;

    private Lock lock() {
        if (lock == null) {
            lock = new ReentrantLock();
        }
        return lock;
    }

    public void deposit(long cents) {
        Lock mine = lock();
        mine.lock();
        try {
            balance += cents;
        } finally {
            mine.unlock();
        }
    }

    public boolean withdraw(long cents) {
        Lock mine = lock();
        mine.lock();
        try {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        } finally {
            mine.unlock();
        }
    }

    public long balance() {
        Lock mine = lock();
        mine.lock();
        try {
            return balance;
        } finally {
            mine.unlock();
        }
    }
}
