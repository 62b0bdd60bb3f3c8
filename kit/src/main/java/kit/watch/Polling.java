package kit.watch;

import java.util.Optional;
import java.util.Set;

/**
 * Recognises a thread that waits for a while and then looks again: one of the learner's own lines has called a sleep or a
 * wait with a time-out.
 *
 * <p>Waiting for a thread or a pool to end is no polling. A pool's idle worker waits with a time-out too; but it is the JDK's code that does so, not a line of the learner's.
 */
public final class Polling {
    private static final Set<String> SLEEPS = Set.of("sleep", "parkNanos", "parkUntil");
    private static final Set<String> CALLS = Set.of(
            "sleep", "parkNanos", "parkUntil", "wait", "poll", "offer", "await", "awaitNanos", "awaitUntil",
            "tryLock", "tryAcquire", "exchange", "pollFirst", "pollLast");

    private Polling() {}

    /** The line that waits for a while, when the thread with this stack stands in such a call; meant for TIMED_WAITING. */
    public static Optional<String> of(StackTraceElement[] stack, Frames frames) {
        return calling(CALLS, stack, frames);
    }

    /** The same for calls that nothing but time ends: a sleep, or a park with a time-out. */
    public static Optional<String> sleep(StackTraceElement[] stack, Frames frames) {
        return calling(SLEEPS, stack, frames);
    }

    private static Optional<String> calling(Set<String> calls, StackTraceElement[] stack, Frames frames) {
        for (int i = 1; i < stack.length; i++) {
            if (frames.mine(stack[i])) {
                return calls.contains(stack[i - 1].getMethodName()) ? frames.line(stack) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
