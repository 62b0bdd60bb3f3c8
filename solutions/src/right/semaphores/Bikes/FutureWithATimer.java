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

/** Each who waits has a future that is completed once: by a bike, by the timer of the JDK, or by himself when he is interrupted. */
public class Bikes {

    private final Deque<String> shed;
    private final Set<String> out = new HashSet<>();
    private final Deque<CompletableFuture<Optional<String>>> line = new ArrayDeque<>();

    public Bikes(List<String> bikes) {
        shed = new ArrayDeque<>(bikes);
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        CompletableFuture<Optional<String>> mine = new CompletableFuture<>();
        synchronized (this) {
            String bike = shed.pollFirst();
            if (bike != null) {
                out.add(bike);
                return Optional.of(bike);
            }
            if (limit.isZero() || limit.isNegative()) {
                return Optional.empty();
            }
            line.addLast(mine);
        }
        mine.completeOnTimeout(Optional.empty(), limit.toNanos(), TimeUnit.NANOSECONDS);
        try {
            return mine.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            if (!mine.complete(Optional.empty())) {
                mine.join().ifPresent(this::giveBack);
            }
            throw e;
        } finally {
            synchronized (this) {
                line.remove(mine);
            }
        }
    }

    public synchronized void giveBack(String bike) {
        if (!out.remove(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        out.add(bike);
        for (CompletableFuture<Optional<String>> next = line.pollFirst(); next != null; next = line.pollFirst()) {
            if (next.complete(Optional.of(bike))) {
                return;
            }
        }
        out.remove(bike);
        shed.addLast(bike);
    }
}
