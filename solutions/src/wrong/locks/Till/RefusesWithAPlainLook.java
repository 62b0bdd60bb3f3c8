// TillTest.a_read_is_ordered_after_the_writes: "balance" - the quick look comes before the monitor, and may be an old one.
package locks;

public class Till {

    private long balance;

    public synchronized void deposit(long cents) {
        balance += cents;
    }

    public boolean withdraw(long cents) {
        if (balance < cents) {
            return false;
        }
        synchronized (this) {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        }
    }

    public synchronized long balance() {
        return balance;
    }
}
