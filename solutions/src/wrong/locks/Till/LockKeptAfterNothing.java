// TillTest.the_next_one_can_come_to_the_till_after_each_of_the_three: "waiter-7 waits for ever: nobody can move any more." - an early return goes past the line that gives the lock back.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Till {
    private final Lock lock = new ReentrantLock();
    private long balance;

    public void deposit(long cents) {
        lock.lock();
        if (cents == 0) {
            return;
        }
        balance += cents;
        lock.unlock();
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
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }
}
