// TillTest.a_till_pays_what_is_in_it_and_no_more: "After a deposit of 9007199254740993 cents, the balance is 9007199254740992, not 9007199254740993." - a double has 53 bits, and a long 63.
package locks;

public class Till {

    private double balance;

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
        return (long) balance;
    }
}
