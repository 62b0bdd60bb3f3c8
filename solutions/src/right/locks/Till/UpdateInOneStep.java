package locks;

import java.util.concurrent.atomic.AtomicLong;

public class Till {

    private final AtomicLong balance = new AtomicLong();

    public void deposit(long cents) {
        balance.addAndGet(cents);
    }

    public boolean withdraw(long cents) {
        return balance.getAndUpdate(now -> now < cents ? now : now - cents) >= cents;
    }

    public long balance() {
        return balance.get();
    }
}
