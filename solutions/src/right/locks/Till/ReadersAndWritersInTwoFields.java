package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Till {

    private final Lock reading;
    private final Lock writing;
    private long balance; // guarded by writing; reading is enough to look

    public Till() {
        ReadWriteLock both = new ReentrantReadWriteLock();
        reading = both.readLock();
        writing = both.writeLock();
    }

    public void deposit(long cents) {
        writing.lock();
        try {
            balance += cents;
        } finally {
            writing.unlock();
        }
    }

    public boolean withdraw(long cents) {
        writing.lock();
        try {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        } finally {
            writing.unlock();
        }
    }

    public long balance() {
        reading.lock();
        try {
            return balance;
        } finally {
            reading.unlock();
        }
    }
}
