// TillTest.the_same_money_is_paid_out_once: "7 were paid out twice; the balance is -4" - each of the two steps is safe; between them the till is open to everybody.
package locks;

public class Till {

    private long balance; // guarded by this

    public synchronized void deposit(long cents) {
        balance += cents;
    }

    public boolean withdraw(long cents) {
        if (balance() < cents) {
            return false;
        }
        deposit(-cents);
        return true;
    }

    public synchronized long balance() {
        return balance;
    }
}
