// TillTest.who_asks_sees_every_deposit_that_is_done: "deposit(...) waits for the lock in the field writes; balance() does not" - a read under another lock is not ordered after the writes either.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Till {

    private final Lock reads = new ReentrantLock();
    private final Lock writes = new ReentrantLock();
    private long balance;

    public void deposit(long cents) {
        writes.lock();
        try {
            balance += cents;
        } finally {
            writes.unlock();
        }
    }

    public boolean withdraw(long cents) {
        writes.lock();
        try {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        } finally {
            writes.unlock();
        }
    }

    public long balance() {
        reads.lock();
        try {
            return balance;
        } finally {
            reads.unlock();
        }
    }
}
