// BikesTest.no_bike_goes_with_a_rider_who_is_interrupted: "That rider-2, who was interrupted as red came back, or rider-3 gets it never happens" - handed over while he leaves, the bike is his, and he does not know.
package semaphores;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class Bikes {

    private final Deque<String> in; // guarded by this
    private final Set<String> out = new HashSet<>(); // guarded by this
    private final Deque<CompletableFuture<String>> line = new ArrayDeque<>(); // guarded by this

    public Bikes(List<String> bikes) {
        in = new ArrayDeque<>(bikes);
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        CompletableFuture<String> mine = new CompletableFuture<>();
        synchronized (this) {
            if (!in.isEmpty()) {
                String bike = in.remove();
                out.add(bike);
                return Optional.of(bike);
            }
            if (limit.isZero()) {
                return Optional.empty();
            }
            line.add(mine);
        }
        try {
            return Optional.of(mine.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            synchronized (this) {
                line.remove(mine);
                return Optional.ofNullable(mine.getNow(null));
            }
        } catch (InterruptedException e) {
            synchronized (this) {
                line.remove(mine);
            }
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public synchronized void giveBack(String bike) {
        if (!out.contains(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        if (line.isEmpty()) {
            out.remove(bike);
            in.add(bike);
        } else {
            line.remove().complete(bike);
        }
    }
}
