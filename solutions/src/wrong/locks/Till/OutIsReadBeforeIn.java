// TillTest.who_asks_sees_all_that_is_done_and_nothing_half_done: "waiter-2 saw 105. There were 95 in the till, then 93" - what went out is read before, and what came in after.
package locks;

import java.util.concurrent.atomic.AtomicLong;

public class Till {

    private final AtomicLong in = new AtomicLong();
    private final AtomicLong out = new AtomicLong();

    public void deposit(long cents) {
        in.addAndGet(cents);
    }

    public synchronized boolean withdraw(long cents) {
        if (in.get() - out.get() < cents) {
            return false;
        }
        out.addAndGet(cents);
        return true;
    }

    public long balance() {
        long gone = out.get();
        return in.get() - gone;
    }
}
