package locks;

/** Every deposit and withdrawal is an entry; the last one is null as long as there is none. */
public class Till {

    private record Entry(Entry before, long balance) {}

    private Entry last; // guarded by this

    public synchronized void deposit(long cents) {
        last = new Entry(last, balance() + cents);
    }

    public synchronized boolean withdraw(long cents) {
        boolean pays = balance() >= cents;
        if (pays) {
            last = new Entry(last, balance() - cents);
        }
        return pays;
    }

    public synchronized long balance() {
        return last == null ? 0 : last.balance();
    }
}
