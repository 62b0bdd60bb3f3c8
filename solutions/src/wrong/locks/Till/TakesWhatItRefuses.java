// TillTest.a_till_pays_what_is_in_it_and_no_more: "After a refused withdrawal, the balance is -1, not 750." - the answer is no, and the money is gone all the same.
package locks;

public class Till {

    private long balance; // guarded by this

    public synchronized void deposit(long cents) {
        balance += cents;
    }

    public synchronized boolean withdraw(long cents) {
        balance -= cents;
        return balance >= 0;
    }

    public synchronized long balance() {
        return balance;
    }
}
