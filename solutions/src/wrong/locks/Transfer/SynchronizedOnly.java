// TransferTest.money_moves_from_one_till_to_the_other: "read the balance of till 1 at Transfer.java:" - others come to the tills with the tills' locks, and these are free.
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

    public synchronized boolean transfer(Till from, Till to, long cents) {
        return moved(from, to, cents);
    }

    private static boolean moved(Till from, Till to, long cents) {
        if (from.balance() < cents) {
            return false;
        }
        from.setBalance(from.balance() - cents);
        to.setBalance(to.balance() + cents);
        return true;
    }
}
