package locks;

public class Till {

    private long balance; // guarded by this

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
