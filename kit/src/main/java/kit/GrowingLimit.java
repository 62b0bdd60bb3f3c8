package kit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Limits for waits that are to end: a short one first, since who runs the check waits for it, and longer ones where a busy machine
 * was too slow for that.
 *
 * <p><b>Threads:</b> any.
 */
public final class GrowingLimit {
    /** So much longer a wait may last than its limit: rounded up, or by a coarse timer of the system. */
    private static final Duration LATE = Duration.ofMillis(250);
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

    /**
     * Disturbs that one's wait again and again, ten times a limit, until it ends or its limit is over for long: a limit that counts
     * from the beginning has ended the wait by then, and one that begins anew with each disturbance has not.
     *
     * @return whether it came about: on a busy machine any limit can end between two disturbances
     */
    public static boolean isPast(Duration limit, Crew crew, Hand waiting, Runnable disturbance) {
        long begun = System.nanoTime();
        long last = begun;
        boolean often = true;
        while (!waiting.isDone() && last - begun <= limit.plus(LATE).toNanos()) {
            disturbance.run();
            if (!waiting.isDone()) {
                LockSupport.parkNanos(limit.toNanos() / 10);
            }
            long now = System.nanoTime();
            often &= now - last < limit.toNanos() / 2;
            last = now;
        }
        boolean waits = !waiting.isDone();
        crew.settle(); // who is on his way out has not got a processor yet
        return often && waits == !waiting.isDone();
    }
}
