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
        Till first = from;
        Till second = to;
        while (true) {
            first.lock().lock();
            try {
                if (second.lock().tryLock()) {
                    try {
                        return moved(from, to, cents);
                    } finally {
                        second.lock().unlock();
                    }
                }
            } finally {
                first.lock().unlock();
            }
            Till busy = second;
            second = first;
            first = busy;
        }
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
