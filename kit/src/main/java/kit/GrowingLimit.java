package kit;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Limits for waits that are to end: a short one first, since who runs the check waits for it, and longer ones where a busy machine
 * was too slow for that.
 *
 * <p><b>Threads:</b> any.
 */
public final class GrowingLimit {
    private static final List<Duration> LIMITS = Stream.of(30, 100, 300, 1_000).map(Duration::ofMillis).toList();

    /**
     * Something that must happen before a limit ends, or as it ends.
     *
     * @param <X> what it may throw
     */
    public interface Attempt<X extends Exception> {
        /** Whether it came about. */
        boolean with(Duration limit) throws X;
    }

    private GrowingLimit() {}

    /** Makes attempts until it comes about, or the longest limit was too short too. */
    public static <X extends Exception> void until(Attempt<X> attempt) throws X {
        for (Duration limit : LIMITS) {
            if (attempt.with(limit)) {
                return;
            }
        }
    }
}
