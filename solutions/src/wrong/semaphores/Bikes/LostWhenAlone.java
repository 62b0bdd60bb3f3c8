// BikesTest.no_bike_goes_with_a_rider_who_is_interrupted: "rider-2, who waited alone, was interrupted as red came back, and left. Then rider-4 got" - who leaves hands his bike on only when somebody stands behind him.
package semaphores;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Bikes {
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<String> shed;
    private final Set<String> out = new HashSet<>();
    private final Deque<Rider> riders = new ArrayDeque<>();

    private final class Rider {
        final Condition called = lock.newCondition();
        String bike;
    }

    public Bikes(List<String> bikes) {
        shed = new ArrayDeque<>(bikes);
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        lock.lock();
        try {
            if (!shed.isEmpty()) {
                String bike = shed.removeFirst();
                out.add(bike);
                return Optional.of(bike);
            }
            if (limit.isZero()) {
                return Optional.empty();
            }
            Rider me = new Rider();
            riders.add(me);
            long left = limit.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE : limit.toNanos();
            try {
                while (me.bike == null && left > 0) {
                    left = me.called.awaitNanos(left);
                }
            } catch (InterruptedException e) {
                riders.remove(me);
                if (me.bike != null) { // pass it on
                    Rider next = riders.poll();
                    if (next != null) {
                        next.bike = me.bike;
                        next.called.signal();
                    }
                }
                throw e;
            }
            riders.remove(me);
            return Optional.ofNullable(me.bike);
        } finally {
            lock.unlock();
        }
    }

    public void giveBack(String bike) {
        lock.lock();
        try {
            if (!out.contains(bike)) {
                throw new IllegalArgumentException(bike);
            }
            Rider next = riders.poll();
            if (next != null) {
                next.bike = bike;
                next.called.signal();
            } else {
                out.remove(bike);
                shed.addLast(bike);
            }
        } finally {
            lock.unlock();
        }
    }
}
