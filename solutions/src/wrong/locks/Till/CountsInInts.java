// TillTest.a_till_pays_what_is_in_it_and_no_more: "After a deposit of 5000000000 cents, the balance is 705032704, not 5000000000." - += narrows without a word: a rich till wraps round.
package locks;

public class Till {

    private int balance; // guarded by this

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
