package kit.visible;

import java.util.HashMap;
import java.util.Map;

/**
 * What one thread, or one lock, knows of the progress of each thread: a vector clock.
 *
 * <p><b>Threads:</b> guarded by the ledger that it belongs to.
 */
final class Clock {
    private final Map<Thread, Integer> known = new HashMap<>();

    /** Learns all that the other one knows. */
    void join(Clock other) {
        if (other != null && other != this) {
            other.known.forEach((thread, time) -> known.merge(thread, time, Math::max));
        }
    }

    int of(Thread thread) {
        return known.getOrDefault(thread, 0);
    }

    void tick(Thread thread) {
        known.merge(thread, 1, Integer::sum);
    }
}
