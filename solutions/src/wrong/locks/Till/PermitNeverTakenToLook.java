// TillTest.a_read_is_ordered_after_the_writes: "balance" - balance() gives back a permit that it has not taken.
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
        try {
            return balance;
        } finally {
            counter.release();
        }
    }
}
