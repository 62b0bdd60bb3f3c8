// TillTest.two_tills_do_not_wait_for_each_other: "While somebody has the monitor in the field balance of the till at the bar, a deposit at the door waits." - each balance is another object, and a small one is the same object for all tills.
package locks;

public class Till {

    private Long balance = 0L;

    public void deposit(long cents) {
        synchronized (balance) {
            balance += cents;
        }
    }

    public boolean withdraw(long cents) {
        synchronized (balance) {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        }
    }

    public long balance() {
        synchronized (balance) {
            return balance;
        }
    }
}
