package locks;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Till {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private long balance; // guarded by lock

    public void deposit(long cents) {
        lock.writeLock().lock();
        try {
            balance += cents;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public boolean withdraw(long cents) {
        lock.writeLock().lock();
        try {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public long balance() {
        lock.readLock().lock();
        try {
            return balance;
        } finally {
            lock.readLock().unlock();
        }
    }
}
