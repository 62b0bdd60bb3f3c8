package locks;

public class Till {

    private volatile long balance;

    public synchronized void deposit(long cents) {
        balance += cents;
    }

    public boolean withdraw(long cents) {
        if (balance < cents) {
            return false;
        }
        synchronized (this) {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        }
    }

    public long balance() {
        return balance;
    }
}
