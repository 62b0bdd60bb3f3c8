// TillTest.two_deposits_at_once_are_both_kept: "The balance" - a refused withdrawal gives the permit back twice: from then on two are at the till.
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
                counter.release();
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
