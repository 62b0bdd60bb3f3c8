// TillTest.the_same_money_is_paid_out_once: "7 were paid out twice; the balance is -4" - an adder is made for adding: what sum() tells is no basis for a decision.
package locks;

import java.util.concurrent.atomic.LongAdder;

public class Till {

    private final LongAdder balance = new LongAdder();

    public void deposit(long cents) {
        balance.add(cents);
    }

    public boolean withdraw(long cents) {
        if (balance.sum() < cents) {
            return false;
        }
        balance.add(-cents);
        return true;
    }

    public long balance() {
        return balance.sum();
    }
}
