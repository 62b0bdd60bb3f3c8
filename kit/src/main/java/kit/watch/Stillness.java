package kit.watch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Knows when a set of threads has come to rest: each has ended or is blocked, and none has moved between two looks.
 *
 * <p>The looks read each thread's state, how often it has waited or been blocked, and its processor time. Between them the
 * operating system is asked whether a thread that looks blocked {@linkplain Tasks waits for a processor}: it may have been
 * woken and not have run yet. Where the system does not tell, {@linkplain Canary other threads} are given their turns
 * first. Threads that wait with a time-out rest as long as they do not move; whether their time-out may expire is the
 * caller's affair, see {@link #timed}.
 *
 * <p><b>Threads:</b> one at a time.
 */
public final class Stillness {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What one look saw of a thread. */
    private record Look(Thread.State state, long waits, long processorNanos) {}

    private final Supplier<List<Thread>> threads;
    private final Frames frames;
    private final Tasks tasks;
    private boolean timed;

    /**
     * @param threads those to look at, asked anew at each look
     * @param frames tell the learner's lines: a thread that wakes, looks and sleeps again in them counts as at rest
     * @param tasks made before the first of the threads was born
     */
    public Stillness(Supplier<List<Thread>> threads, Frames frames, Tasks tasks) {
        this.threads = threads;
        this.frames = frames;
        this.tasks = tasks;
    }

    /** Whether everybody rests. */
    public boolean reached() throws InterruptedException {
        return unmoved(4);
    }

    /** Whether everybody rests, seen again and again, before somebody is accused. */
    public boolean certain() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            LockSupport.parkNanos(1_000_000); // a pace, not an event: what counts is that nobody moves
            if (!unmoved(20)) {
                return false;
            }
        }
        return true;
    }

    /** Whether at the last look somebody waited with a time-out, or somebody's timer is set: they may go on by themselves. */
    public boolean timed() {
        return timed || JdkTimer.isSet();
    }

    private boolean unmoved(int turns) throws InterruptedException {
        Map<Thread, Look> first = look();
        if (first == null) {
            return false;
        }
        if (tasks.known()) {
            return tasks.allAsleep() && first.equals(look());
        }
        Canary.turns(turns);
        VirtualThreads.turns(turns);
        return first.equals(look());
    }

    /** What is seen of everybody, or null when somebody runs. */
    private Map<Thread, Look> look() {
        timed = false;
        List<Thread> all = threads.get();
        ThreadInfo[] infos = THREADS.getThreadInfo(all.stream().mapToLong(Thread::getId).toArray());
        Map<Thread, Look> seen = new HashMap<>();
        for (int i = 0; i < infos.length; i++) {
            if (infos[i] == null) {
                continue; // has ended, or is a virtual thread
            }
            if (waitsForAStranger(infos[i])) {
                return null;
            }
            Thread thread = all.get(i);
            Thread.State state = VirtualThreads.state(thread, infos[i]);
            switch (state) {
                case NEW, RUNNABLE -> {
                    return null;
                }
                case TIMED_WAITING -> timed |= !frames.idle(thread);
                default -> { }
            }
            seen.put(thread, state == Thread.State.TIMED_WAITING && pollsFrom(thread)
                    ? new Look(state, 0, 0)
                    : new Look(state, infos[i].getBlockedCount() + infos[i].getWaitedCount(),
                            THREADS.getThreadCpuTime(infos[i].getThreadId())));
        }
        return seen;
    }

    /** Whether a running thread holds what that one waits for: one that an earlier check could not end, say. */
    private static boolean waitsForAStranger(ThreadInfo info) {
        long owner = info.getLockOwnerId();
        if (owner == -1 || owner == Thread.currentThread().getId()) {
            return false;
        }
        ThreadInfo holder = THREADS.getThreadInfo(owner);
        return holder != null && holder.getThreadState() == Thread.State.RUNNABLE;
    }

    private boolean pollsFrom(Thread thread) {
        return Polling.of(thread.getStackTrace(), frames).isPresent();
    }

    /** The processor time that these threads have used, in nanoseconds; those that have ended count nothing. */
    public static long processorNanos(List<Thread> threads) {
        long sum = 0;
        for (long nanos : THREADS.getThreadCpuTime(threads.stream().mapToLong(Thread::getId).toArray())) {
            sum += Math.max(nanos, 0);
        }
        return sum;
    }
}
