package kit.watch;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kit.report.Words;

/**
 * Tells of threads that do not go on: who waits at which line, for what, who holds it, and what each holds itself.
 *
 * <p>The source is {@link java.lang.management.ThreadMXBean}; owners are known for monitors and for
 * {@code java.util.concurrent} locks, not for semaphores, conditions and queues, which nobody owns.
 */
public final class Standoff {
    private static final int MOST = 6;

    private static final Pattern OBJECT = Pattern.compile("\\b([A-Z]\\w*)@[0-9a-f]{1,8}\\b");

    private final Frames frames;

    public Standoff(Frames frames) {
        this.frames = frames;
    }

    /** One sentence for each of these threads that is alive and not an idle worker, at most {@value #MOST}, then a count of the rest. */
    public List<String> sentences(List<Thread> threads) {
        List<Thread> alive = threads.stream().filter(thread -> thread.isAlive() && !frames.idle(thread)).toList();
        ThreadInfo[] infos = ManagementFactory.getThreadMXBean()
                .getThreadInfo(alive.stream().mapToLong(Thread::getId).toArray(), true, true);
        List<String> sentences = new ArrayList<>();
        int present = 0;
        for (int i = 0; i < infos.length; i++) {
            if (infos[i] != null && present++ < MOST) {
                sentences.add(sentence(infos[i], VirtualThreads.state(alive.get(i), infos[i])));
            }
        }
        String all = String.join(" ", sentences);
        sentences.replaceAll(sentence -> named(sentence, all));
        if (present > MOST) {
            sentences.add(Words.more(present - MOST));
        }
        return sentences;
    }

    /**
     * Whether none of these can disturb those who come later: each is blocked, with no time-out, and holds nothing that somebody
     * else could want.
     */
    public static boolean harmless(List<Thread> threads) {
        ThreadInfo[] infos = ManagementFactory.getThreadMXBean()
                .getThreadInfo(threads.stream().mapToLong(Thread::getId).toArray(), true, true);
        return Arrays.stream(infos).allMatch(info -> info == null
                || (info.getThreadState() == Thread.State.WAITING || info.getThreadState() == Thread.State.BLOCKED)
                        && info.getLockedMonitors().length == 0 && info.getLockedSynchronizers().length == 0);
    }

    private String sentence(ThreadInfo info, Thread.State state) {
        StackTraceElement[] stack = info.getStackTrace();
        String verb = switch (state) {
            case BLOCKED, WAITING -> "waits";
            case TIMED_WAITING -> "waits for a while";
            default -> "runs";
        };
        String wanted = info.getLockOwnerName() == null ? "" : name(info.getLockInfo());
        return Words.waits(info.getThreadName(), verb, frames.line(stack).orElse(""), frames.called(stack).orElse(""),
                wanted, info.getLockOwnerName(), held(info));
    }

    private List<String> held(ThreadInfo info) {
        List<String> held = new ArrayList<>();
        for (MonitorInfo monitor : info.getLockedMonitors()) {
            if (frames.mine(monitor.getLockedStackFrame())) {
                held.add(name(monitor) + " (taken at line " + monitor.getLockedStackFrame().getLineNumber() + ")");
            }
        }
        for (LockInfo lock : info.getLockedSynchronizers()) {
            if (!lock.getClassName().contains("ThreadPoolExecutor")) { // a pool's worker is a lock to itself
                held.add(name(lock));
            }
        }
        return held;
    }

    /** {@code the ReentrantLock} for {@code ReentrantLock@1b6d}, where all tell of one only. */
    private static String named(String sentence, String all) {
        return OBJECT.matcher(sentence).replaceAll(object -> OBJECT.matcher(all).results()
                .filter(other -> other.group(1).equals(object.group(1))).map(MatchResult::group).distinct().count() == 1
                ? "the " + object.group(1) : object.group());
    }

    /** {@code ReentrantLock@1b6d} for {@code java.util.concurrent.locks.ReentrantLock$NonfairSync@1b6d}. */
    private static String name(LockInfo lock) {
        String type = lock.getClassName().replaceFirst("\\$(NonfairSync|FairSync|Sync)$", "");
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1)
                + "@" + Integer.toHexString(lock.getIdentityHashCode());
    }
}
