// TillTest.a_deposit_and_a_withdrawal_at_once_are_both_kept: "After 10 + 5 - 4, the balance is" - looking at the flag and raising it are two steps: the same mistake one floor higher.
package locks;

public class Till {

    private volatile boolean busy;
    private volatile long balance; // guarded by busy

    public void deposit(long cents) {
        enter();
        balance += cents;
        busy = false;
    }

    public boolean withdraw(long cents) {
        enter();
        boolean enough = balance >= cents;
        if (enough) {
            balance -= cents;
        }
        busy = false;
        return enough;
    }

    private void enter() {
        while (busy) {
            Thread.onSpinWait();
        }
        busy = true;
    }

    public long balance() {
        return balance;
    }
}
