// TillTest.the_next_one_can_come_to_the_till_after_each_of_the_three: "waiter-3 waits for ever: nobody can move any more. waiter-3 waits at Till.java:" - return leaves the method, not the lock.
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
        if (balance < cents) {
            return false;
        }
        balance -= cents;
        lock.unlock();
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
