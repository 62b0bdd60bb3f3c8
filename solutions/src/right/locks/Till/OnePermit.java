package locks;

import java.util.concurrent.Semaphore;

public class Till {

    private final Semaphore counter = new Semaphore(1);
    private long balance; // guarded by counter

    public void deposit(long cents) {
        counter.acquireUninterruptibly();
        try {
            balance += cents;
        } finally {
            counter.release();
        }
    }

    public boolean withdraw(long cents) {
        counter.acquireUninterruptibly();
        try {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        } finally {
            counter.release();
        }
    }

    public long balance() {
        counter.acquireUninterruptibly();
        try {
            return balance;
        } finally {
            counter.release();
        }
    }
}
