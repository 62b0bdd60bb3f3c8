package locks;

import java.util.concurrent.locks.StampedLock;

public class Till {

    private final StampedLock lock = new StampedLock();
    private long balance; // guarded by lock

    public void deposit(long cents) {
        long stamp = lock.writeLock();
        try {
            balance += cents;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public boolean withdraw(long cents) {
        long stamp = lock.writeLock();
        try {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public long balance() {
        long stamp = lock.tryOptimisticRead();
        long seen = balance;
        if (lock.validate(stamp)) {
            return seen;
        }
        stamp = lock.readLock();
        try {
            return balance;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
