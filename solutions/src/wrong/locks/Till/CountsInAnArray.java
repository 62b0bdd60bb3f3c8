// TillTest.a_read_is_ordered_after_the_writes: "element[0]" - the lock is for the writes only; that it is the element of an array makes it no better.
package locks;

public class Till {

    private final long[] balance = new long[1]; // guarded by this

    public synchronized void deposit(long cents) {
        balance[0] += cents;
    }

    public synchronized boolean withdraw(long cents) {
        if (balance[0] < cents) {
            return false;
        }
        balance[0] -= cents;
        return true;
    }

    public long balance() {
        return balance[0];
    }
}
