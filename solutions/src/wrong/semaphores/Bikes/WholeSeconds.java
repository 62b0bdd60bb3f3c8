// BikesTest.a_limit_below_a_second_is_time_to_wait: "and none of them waited." - getSeconds leaves out the rest of the limit.
package semaphores;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class Bikes {

    private final BlockingQueue<String> shed;
    private final Set<String> out = ConcurrentHashMap.newKeySet();

    public Bikes(List<String> bikes) {
        shed = new LinkedBlockingQueue<>(bikes);
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        String bike = shed.poll(limit.getSeconds(), TimeUnit.SECONDS);
        if (bike != null) {
            out.add(bike);
        }
        return Optional.ofNullable(bike);
    }

    public void giveBack(String bike) {
        if (!out.remove(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        shed.add(bike);
    }
}
