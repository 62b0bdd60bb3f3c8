package kit.watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.stream.Stream;

/**
 * The threads of one check: all that were born since it began, whoever started them.
 *
 * <p>Threads of the virtual machine, of this library, and those that were there before do not belong to it. The workers of
 * the common pool do, since a pool that an earlier check woke up serves the next one. Virtual threads cannot be
 * enumerated and are not seen.
 *
 * <p><b>Threads:</b> any may look.
 */
public final class Family {
    /** The eldest first: an order for threads that do something in no particular one. */
    public static final Comparator<Thread> BY_AGE = Comparator.comparingLong(Thread::getId);

    /** A thread of this library: known by what it is, since anybody may use its name. */
    static final class Own extends Thread {
        Own(Runnable work, String name) {
            super(work, name);
            setDaemon(true);
        }
    }

    private final Set<Thread> before = Collections.newSetFromMap(new IdentityHashMap<>());

    public Family() {
        alive().forEach(before::add);
    }

    /** Those of the family that are alive now. */
    public List<Thread> members() {
        return alive().filter(this::belongs).toList();
    }

    /** Whether that thread was born since. */
    public boolean belongs(Thread thread) {
        return !(thread instanceof Own) && (ofCommonPool(thread) || !before.contains(thread));
    }

    /** Workers that the JDK keeps for everybody: idle, they are nobody's left-over. */
    public static boolean shared(Thread thread) {
        return ofCommonPool(thread) || JdkTimer.is(thread)
                && Stream.of(thread.getStackTrace()).allMatch(frame -> "java.base".equals(frame.getModuleName()));
    }

    private static boolean ofCommonPool(Thread thread) {
        return thread instanceof ForkJoinWorkerThread worker && worker.getPool() == ForkJoinPool.commonPool();
    }

    /** All there are, but those of the virtual machine. */
    static Stream<Thread> alive() {
        ThreadGroup top = Thread.currentThread().getThreadGroup();
        while (top.getParent() != null && top.getParent().getParent() != null) {
            top = top.getParent();
        }
        Thread[] found = new Thread[top.activeCount() + 64];
        int n = top.enumerate(found, true);
        while (n == found.length) {
            found = new Thread[found.length * 2];
            n = top.enumerate(found, true);
        }
        List<Thread> threads = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            threads.add(found[i]);
        }
        return threads.stream();
    }
}
