// TransferTest.tills_of_the_same_number_do_as_well: "waiter-1, waiter-2 and waiter-3 wait for each other, for ever." - two tills of the same number have a lock for ties, and three have three of them.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.stream.IntStream;

public class Transfer {

    public interface Till {
        int number();

        Lock lock();

        long balance();

        void setBalance(long cents);
    }

    private static final Object[] TIES = IntStream.range(0, 64).mapToObj(n -> new Object()).toArray();

    public boolean transfer(Till from, Till to, long cents) {
        if (from.number() == to.number() && from != to) {
            int pair = System.identityHashCode(from) ^ System.identityHashCode(to);
            synchronized (TIES[pair & 63]) {
                return locked(from, to, from, to, cents);
            }
        }
        return from.number() < to.number() ? locked(from, to, from, to, cents) : locked(to, from, from, to, cents);
    }

    private static boolean locked(Till first, Till second, Till from, Till to, long cents) {
        first.lock().lock();
        try {
            second.lock().lock();
            try {
                if (from.balance() < cents) {
                    return false;
                }
                from.setBalance(from.balance() - cents);
                to.setBalance(to.balance() + cents);
                return true;
            } finally {
                second.lock().unlock();
            }
        } finally {
            first.lock().unlock();
        }
    }
}
