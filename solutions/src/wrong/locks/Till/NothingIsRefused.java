// TillTest.a_till_pays_what_is_in_it_and_no_more: "With 0 in the till, withdraw(0) is false, not true." - there is enough for nothing, always.
package locks;

public class Till {
    private long balance;

    public synchronized void deposit(long cents) {
        balance += cents;
    }

    public synchronized boolean withdraw(long cents) {
        if (cents <= 0 || balance < cents) {
            return false;
        }
        balance -= cents;
        return true;
    }

    public synchronized long balance() {
        return balance;
    }
}
