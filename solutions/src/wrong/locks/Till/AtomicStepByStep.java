// TillTest.the_same_money_is_paid_out_once: "7 were paid out twice; the balance is -4" - two atomic calls in a row are not one atomic call.
package locks;

import java.util.concurrent.atomic.AtomicLong;

public class Till {

    private final AtomicLong balance = new AtomicLong();

    public void deposit(long cents) {
        balance.addAndGet(cents);
    }

    public boolean withdraw(long cents) {
        if (balance.get() < cents) {
            return false;
        }
        balance.addAndGet(-cents);
        return true;
    }

    public long balance() {
        return balance.get();
    }
}
