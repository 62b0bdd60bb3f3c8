// TransferTest.money_moves_from_one_till_to_the_other: "The transfer was over, and waiter-1 still holds till 1 (taken at Transfer.java:" - the refusal returns past the two unlocks.
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
        Till first = from.number() < to.number() ? from : to;
        Till second = first == from ? to : from;
        first.lock().lock();
        second.lock().lock();
        if (from.balance() < cents) {
            return false;
        }
        from.setBalance(from.balance() - cents);
        to.setBalance(to.balance() + cents);
        second.lock().unlock();
        first.lock().unlock();
        return true;
    }
}
