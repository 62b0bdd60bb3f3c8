package locks;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

public class Transfer {

    public interface Till {
        int number();

        Lock lock();

        long balance();

        void setBalance(long cents);
    }

    private static final Map<Till, Long> SERIALS = Collections.synchronizedMap(new IdentityHashMap<>());
    private static final AtomicLong LAST = new AtomicLong();

    public boolean transfer(Till from, Till to, long cents) {
        if (from == to) {
            return true;
        }
        Comparator<Till> bySerial = Comparator.comparingLong(
                till -> SERIALS.computeIfAbsent(till, first -> LAST.incrementAndGet()));
        return holding(Stream.of(from, to).sorted(bySerial).iterator(), () -> {
            if (from.balance() < cents) {
                return false;
            }
            from.setBalance(from.balance() - cents);
            to.setBalance(to.balance() + cents);
            return true;
        });
    }

    private static boolean holding(Iterator<Till> tills, BooleanSupplier move) {
        if (!tills.hasNext()) {
            return move.getAsBoolean();
        }
        Lock lock = tills.next().lock();
        lock.lock();
        try {
            return holding(tills, move);
        } finally {
            lock.unlock();
        }
    }
}
