package locks;

public class Till {

    private final Object counter = new Object();
    private long balance; // guarded by counter

    public void deposit(long cents) {
        synchronized (counter) {
            balance += cents;
        }
    }

    public boolean withdraw(long cents) {
        synchronized (counter) {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        }
    }

    public long balance() {
        synchronized (counter) {
            return balance;
        }
    }
}
