package locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

// A lock is kept as long as somebody uses it or waits for it.
public class Receipts {

    private static final class Place {
        private final ReentrantLock lock = new ReentrantLock();
        private int users; // changed inside compute only
    }

    private final Map<Consumer<String>, Place> places = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        Place place = places.compute(printer, (key, old) -> {
            Place now = old == null ? new Place() : old;
            now.users++;
            return now;
        });
        place.lock.lock();
        try {
            lines.forEach(printer);
        } finally {
            place.lock.unlock();
            places.computeIfPresent(printer, (key, now) -> --now.users == 0 ? null : now);
        }
    }
}
