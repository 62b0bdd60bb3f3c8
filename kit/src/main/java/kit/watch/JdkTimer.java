package kit.watch;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * The timer that the JDK keeps for everybody: it completes a {@link CompletableFuture} with a limit, and starts what was
 * delayed. Whoever waits for it goes on by himself, although his own wait has no time-out.
 *
 * <p><b>Threads:</b> any may ask.
 */
final class JdkTimer {
    /** Its thread, of JDK 17 and of JDK 25. */
    private static final Set<String> NAMES = Set.of("CompletableFutureDelayScheduler", "ForkJoinPool.commonPool-delayScheduler");
    private static final long BOUND_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long PACE_NANOS = TimeUnit.MICROSECONDS.toNanos(10);

    private JdkTimer() {
    }

    static boolean is(Thread thread) {
        return NAMES.contains(thread.getName());
    }

    /**
     * Whether it has something to do later. It waits with a time-out then, and until that time also when all was called
     * off: so it is given something to do at once, and looked at when that is done. Waits for that 50 ms at most.
     */
    static boolean isSet() {
        if (!waits()) {
            return false;
        }
        return !looksAgain() || waits();
    }

    private static boolean waits() {
        return Family.alive().anyMatch(thread -> is(thread) && thread.getState() == Thread.State.TIMED_WAITING);
    }

    /** False when it did not come to it: somebody's work keeps it. */
    private static boolean looksAgain() {
        AtomicBoolean looked = new AtomicBoolean();
        CompletableFuture.delayedExecutor(1, TimeUnit.NANOSECONDS, Runnable::run).execute(() -> looked.set(true));
        long begun = System.nanoTime();
        while (!looked.get() || Family.alive().anyMatch(thread -> is(thread) && thread.getState() == Thread.State.RUNNABLE)) {
            if (System.nanoTime() - begun > BOUND_NANOS) {
                return false;
            }
            LockSupport.parkNanos(PACE_NANOS);
        }
        return true;
    }
}
