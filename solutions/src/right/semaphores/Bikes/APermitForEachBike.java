package semaphores;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

public class Bikes {

    private final Map<String, AtomicBoolean> out = new LinkedHashMap<>();
    private final Semaphore free;

    public Bikes(List<String> bikes) {
        for (String bike : bikes) {
            out.put(bike, new AtomicBoolean());
        }
        free = new Semaphore(bikes.size(), true);
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        if (!free.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        while (true) {
            for (Map.Entry<String, AtomicBoolean> bike : out.entrySet()) {
                if (bike.getValue().compareAndSet(false, true)) {
                    return Optional.of(bike.getKey());
                }
            }
        }
    }

    public void giveBack(String bike) {
        AtomicBoolean mine = out.get(bike);
        if (mine == null || !mine.compareAndSet(true, false)) {
            throw new IllegalArgumentException(bike);
        }
        free.release();
    }
}
