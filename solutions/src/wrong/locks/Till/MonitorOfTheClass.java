// TillTest.two_tills_do_not_wait_for_each_other: "While somebody has the monitor of the class of the till at the bar, a deposit at the door waits." - there is one class, however many tills.
package locks;

public class Till {

    private long balance; // guarded by Till.class

    public void deposit(long cents) {
        synchronized (Till.class) {
            balance += cents;
        }
    }

    public boolean withdraw(long cents) {
        synchronized (Till.class) {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        }
    }

    public long balance() {
        synchronized (Till.class) {
            return balance;
        }
    }
}
