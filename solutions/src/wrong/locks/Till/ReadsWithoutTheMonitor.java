// TillTest.who_asks_sees_every_deposit_that_is_done: "deposit(...) waits for the monitor; balance() does not, and reads the plain field balance" - writes synchronized, reads not.
package locks;

public class Till {

    private long balance; // guarded by this

    public synchronized void deposit(long cents) {
        balance += cents;
    }

    public synchronized boolean withdraw(long cents) {
        if (balance < cents) {
            return false;
        }
        balance -= cents;
        return true;
    }

    public long balance() {
        return balance;
    }
}
