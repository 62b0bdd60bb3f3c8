// TillTest.a_till_pays_what_is_in_it_and_no_more: "With 750 in the till, withdraw(751) is true, not false." - nobody looks whether there is enough.
package locks;

public class Till {

    private long balance; // guarded by this

    public synchronized void deposit(long cents) {
        balance += cents;
    }

    public synchronized boolean withdraw(long cents) {
        balance -= cents;
        return true;
    }

    public synchronized long balance() {
        return balance;
    }
}
