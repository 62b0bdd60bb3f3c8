// TillTest.a_deposit_and_a_withdrawal_at_once_are_both_kept: "then 15, then 3, and withdraw(3) was refused" - what came in is read before, and what went out after.
package locks;

import java.util.concurrent.atomic.AtomicLong;

public class Till {

    private final AtomicLong in = new AtomicLong();
    private final AtomicLong out = new AtomicLong();

    public void deposit(long cents) {
        in.addAndGet(cents);
    }

    public boolean withdraw(long cents) {
        while (true) {
            long paidIn = in.get();
            long paidOut = out.get();
            if (paidIn - paidOut < cents) {
                return false;
            }
            if (out.compareAndSet(paidOut, paidOut + cents)) {
                return true;
            }
        }
    }

    public long balance() {
        long paidIn;
        long paidOut;
        do {
            paidOut = out.get();
            paidIn = in.get();
        } while (out.get() != paidOut);
        return paidIn - paidOut;
    }
}
