// BikesTest.each_bike_is_lent_to_one_rider: "rider-1 met IllegalArgumentException" - == asks for the same object, and the name of a bike can be written twice.
package semaphores;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class Bikes {

    private final List<String> in; // guarded by this
    private final List<String> out = new ArrayList<>(); // guarded by this
    private final Semaphore free;

    public Bikes(List<String> bikes) {
        in = new ArrayList<>(bikes);
        free = new Semaphore(bikes.size());
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        if (!free.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        synchronized (this) {
            String bike = in.remove(0);
            out.add(bike);
            return Optional.of(bike);
        }
    }

    public void giveBack(String bike) {
        synchronized (this) {
            boolean wasOut = false;
            for (int i = 0; i < out.size() && !wasOut; i++) {
                if (out.get(i) == bike) {
                    out.remove(i);
                    wasOut = true;
                }
            }
            if (!wasOut) {
                throw new IllegalArgumentException(bike + " is not out");
            }
            in.add(bike);
        }
        free.release();
    }
}
