// BikesTest.who_gives_back_sees_who_has_left: "and nothing orders the two" - a bike can be meant for him between his leaving the line and his last look.
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
    private final Deque<CompletableFuture<String>> waiting = new ArrayDeque<>(); // guarded by this

    public Bikes(List<String> bikes) {
        in = new ArrayDeque<>(bikes);
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        CompletableFuture<String> mine = new CompletableFuture<>();
        synchronized (this) {
            if (!in.isEmpty()) {
                out.add(in.peek());
                return Optional.of(in.remove());
            }
            if (limit.isZero()) {
                return Optional.empty();
            }
            waiting.add(mine);
        }
        try {
            return Optional.of(mine.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            waiting.remove(mine);
            return Optional.ofNullable(mine.getNow(null));
        } catch (InterruptedException e) {
            synchronized (this) {
                waiting.remove(mine);
                if (mine.isDone()) {
                    giveBack(mine.join());
                }
            }
            throw e;
        }
    }

    public synchronized void giveBack(String bike) {
        if (!out.contains(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        if (waiting.isEmpty()) {
            out.remove(bike);
            in.add(bike);
        } else {
            waiting.remove().complete(bike);
        }
    }
}
