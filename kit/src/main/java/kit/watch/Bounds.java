package kit.watch;

import java.time.Duration;

/**
 * Every bound of a check, in one place.
 *
 * <p>A right answer stays far below each of them, on a slow and busy machine too: what can be is counted in processor
 * time of the threads under check, which other load on the machine does not lengthen. Wall time is the last resort.
 */
public final class Bounds {
    private Bounds() {}

    /** Processor time that one thread may use while everybody else has come to rest. */
    public static final Duration RESTLESS = Duration.ofMillis(400);

    /** Processor time of all threads of a check together. */
    public static final Duration PROCESSOR = Duration.ofSeconds(3);

    /** Wall time of a check, and of each wait in it, while its threads use no processor time. */
    public static final Duration WALL = Duration.ofSeconds(10);

    /** How many times the processor time they use is granted on top: the machine may be that busy with other things. */
    private static final int BUSY = 40;

    /**
     * Whether the wall time is over for threads that began then and have used that much processor time.
     *
     * @param begun as {@link System#nanoTime} told
     */
    public static boolean over(long begun, long processorNanos) {
        return System.nanoTime() - begun > WALL.toNanos() + BUSY * processorNanos;
    }

    /** Wall time during which somebody who waits with a time-out, while nobody else moves, may still go on by itself. */
    public static final Duration TIMED = Duration.ofSeconds(3);

    /** Processor time of an exploration: many runs of one scenario. Past it the check <em>could not run</em>. */
    public static final Duration EXPLORATION = Duration.ofSeconds(30);

    /** Wall time of an exploration; past it the machine is to blame, and the check <em>could not run</em>. */
    public static final Duration EXPLORATION_WALL = Duration.ofSeconds(300);

    /** How long threads that were interrupted at the end of a check are given to end. */
    public static final Duration FAREWELL = Duration.ofSeconds(1);

    /** Processor time that one of them may use for it: who uses more does not heed the interrupt. */
    public static final Duration ENDING = Duration.ofMillis(50);

    /** How long what an answer left behind may take to be gone before its process counts as used up. */
    public static final Duration LEAVING = Duration.ofMillis(100);

    /** Threads alive at once. */
    public static final int THREADS = 2_000;

    /** Characters of an answer's own output that are kept, the last ones. */
    public static final int PRINTED = 2_000;
}
