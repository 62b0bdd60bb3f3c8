// TillTest.who_asks_sees_all_that_is_done_and_nothing_half_done: "waiter-2 saw 93. There were 95 in the till, then 105, then 103." - each of the two reads is fresh, and they are of two moments.
package locks;

public class Till {
    private volatile long in;   // written under this
    private volatile long out;  // written under this

    public synchronized void deposit(long cents) {
        in += cents;
    }

    public synchronized boolean withdraw(long cents) {
        if (in - out < cents) {
            return false;
        }
        out += cents;
        return true;
    }

    public long balance() {
        return in - out; // both are volatile
    }
}
