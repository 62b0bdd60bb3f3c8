package locks;

public class Till {

    private volatile long balance; // written under the monitor of this

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

    public long balance() {
        return balance;
    }
}
