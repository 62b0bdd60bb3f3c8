package locks;

import java.util.concurrent.atomic.AtomicLong;

public class Till {

    private final AtomicLong balance = new AtomicLong();

    public void deposit(long cents) {
        balance.addAndGet(cents);
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
