// TillTest.a_till_pays_what_is_in_it_and_no_more: "The check met IllegalMonitorStateException at Till.java:" - the refusal gives the lock back, and finally does so again.
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
                lock.unlock();
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
