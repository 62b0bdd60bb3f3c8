package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Till {
    private final Lock lock = new ReentrantLock();
    private long balance;         // guarded by lock
    private volatile long shown;  // written under lock, read by everybody

    public void deposit(long cents) {
        lock.lock();
        try {
            balance += cents;
            shown = balance;
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
            shown = balance;
            return true;
        } finally {
            lock.unlock();
        }
    }

    public long balance() {
        return shown;
    }
}
