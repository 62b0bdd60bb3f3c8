// TillTest.two_deposits_at_once_are_both_kept: "The balance is 1, not 2." - get and set are atomic each; together they are a read and a write.
package locks;

import java.util.concurrent.atomic.AtomicLong;

public class Till {

    private final AtomicLong balance = new AtomicLong();

    public void deposit(long cents) {
        balance.set(balance.get() + cents);
    }

    public boolean withdraw(long cents) {
        while (true) {
            long now = balance.get();
            if (now < cents) {
                return false;
            }
            if (balance.compareAndSet(now, now - cents)) {
                return true;
            }
        }
    }

    public long balance() {
        return balance.get();
    }
}
