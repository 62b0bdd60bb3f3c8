// TillTest.a_refused_withdrawal_is_in_nobodys_way: "There were 5 in the till, and waiter-2 saw -2." - until it is put back, money that nobody got is missing for others.
package locks;

import java.util.concurrent.atomic.AtomicLong;

public class Till {

    private final AtomicLong balance = new AtomicLong();

    public void deposit(long cents) {
        balance.addAndGet(cents);
    }

    public boolean withdraw(long cents) {
        if (balance.addAndGet(-cents) < 0) {
            balance.addAndGet(cents);
            return false;
        }
        return true;
    }

    public long balance() {
        return balance.get();
    }
}
