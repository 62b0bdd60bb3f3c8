// TransferTest.all_the_money_is_there_whenever_both_tills_are_free: "there were 180 in all, not 150." - for a moment the money is there twice.
package locks;

import java.util.concurrent.locks.Lock;

public class Transfer {

    /** A till of one of the houses; the number is the house's, so two tills may have the same. */
    public interface Till {
        int number();

        Lock lock();

        long balance();

        void setBalance(long cents);
    }

    public boolean transfer(Till from, Till to, long cents) {
        add(to, cents);
        if (add(from, -cents)) {
            return true;
        }
        add(to, -cents);
        return false;
    }

    private static boolean add(Till till, long cents) {
        till.lock().lock();
        try {
            if (till.balance() + cents < 0) {
                return false;
            }
            till.setBalance(till.balance() + cents);
            return true;
        } finally {
            till.lock().unlock();
        }
    }
}
