// TillTest.who_asks_sees_all_that_is_done_and_nothing_half_done: "waiter-2 saw 3. There were 95 in the till, then 105, then 103." - one balance in two volatile fields is written in two steps.
package locks;

public class Till {
    private volatile long euros;
    private volatile long cents;

    public synchronized void deposit(long more) {
        set(now() + more);
    }

    public synchronized boolean withdraw(long less) {
        if (now() < less) {
            return false;
        }
        set(now() - less);
        return true;
    }

    public long balance() {
        return now();
    }

    private long now() {
        return euros * 100 + cents;
    }

    private void set(long all) {
        euros = all / 100;
        cents = all % 100;
    }
}
