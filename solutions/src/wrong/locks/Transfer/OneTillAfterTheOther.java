// TransferTest.all_the_money_is_there_whenever_both_tills_are_free: "and then nobody held a till: in till 1 and till 2 there were 120 in all, not 150." - the money is on its way, and in no till.
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
        from.lock().lock();
        try {
            if (from.balance() < cents) {
                return false;
            }
            from.setBalance(from.balance() - cents);
        } finally {
            from.lock().unlock();
        }
        to.lock().lock();
        try {
            to.setBalance(to.balance() + cents);
        } finally {
            to.lock().unlock();
        }
        return true;
    }
}
