// TillTest.two_tills_have_a_balance_each: "what the till at the door has got is 500, not 0" - static: what is in one till is in all of them.
package locks;

public class Till {

    private static long balance; // guarded by this

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

    public synchronized long balance() {
        return balance;
    }
}
