// TillTest.a_refused_withdrawal_is_in_nobodys_way: "There were 5 in the till, and waiter-2 saw -2." - the lock keeps other writers out; a reader without it sees what is not yet put right.
package locks;

public class Till {

    private volatile long balance; // written under the monitor of this

    public synchronized void deposit(long cents) {
        balance += cents;
    }

    public synchronized boolean withdraw(long cents) {
        balance -= cents;
        if (balance < 0) {
            balance += cents;
            return false;
        }
        return true;
    }

    public long balance() {
        return balance;
    }
}
