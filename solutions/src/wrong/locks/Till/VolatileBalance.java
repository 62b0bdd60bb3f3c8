// TillTest.two_deposits_at_once_are_both_kept: "The balance is 1, not 2." - volatile makes each read and each write visible; between them another thread still comes.
package locks;

public class Till {

    private volatile long balance;

    public void deposit(long cents) {
        balance += cents;
    }

    public boolean withdraw(long cents) {
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
