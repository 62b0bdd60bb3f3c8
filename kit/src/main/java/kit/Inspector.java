package kit;

import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.stream.Collectors;

/**
 * Holds every lock that an object of the answer has, until the check lets go: whoever comes meanwhile stands in line. Then they
 * act one directly after the other, and those whom they wake come after them.
 *
 * <pre>{@code
 * crew.untilBlocked(rider);
 * Inspector inspector = Inspector.at(crew, shelf);
 * Hand cook = crew.start("cook", () -> shelf.put("Funghi"));
 * crew.settle();            // the cook stands in line, if the answer has a lock at all
 * inspector.leaves();
 * crew.untilDone(cook);
 * }</pre>
 *
 * <p>The locks are the object itself and what its fields hold, as monitors, as {@link Lock}s, and as the write side of read-write
 * locks; fields of the answer's own nested classes too. What somebody else holds at that moment is left alone.
 *
 * <p><b>Threads:</b> the check's thread. <b>Limits:</b> a lock in a collection is not found, and a semaphore is no lock; then
 * nobody stands in line, and a check must be content with that order as well.
 */
public final class Inspector {
    private final Checkpoint stay;

    private Inspector(Checkpoint stay) {
        this.stay = stay;
    }

    /** Comes when nobody can move; returns when the inspector holds the locks. */
    public static Inspector at(Crew crew, Object answer) {
        crew.settle();
        Checkpoint stay = crew.checkpoint("holding the lock");
        Set<Object> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(answer, answer.getClass().getNestHost(), parts);
        Set<String> taken = monitorsOf(crew.family().members());
        Deque<Hold> holds = new ArrayDeque<>();
        parts.stream().filter(part -> !taken.contains(name(part))).forEach(part -> holds.add(new Monitor(part)));
        parts.stream().flatMap(part -> locks(part).stream())
                .sorted(Comparator.comparing(Inspector::reads)) // who has the write lock gets the read lock too, not vice versa
                .forEach(lock -> holds.add(new Locked(lock)));
        crew.start("inspector", () -> hold(holds, stay));
        stay.untilHere(1);
        return new Inspector(stay);
    }

    public void leaves() {
        stay.open();
    }

    private static void collect(Object part, Class<?> home, Set<Object> parts) {
        if (!parts.add(part) || part.getClass().getNestHost() != home) {
            return;
        }
        for (Field field : part.getClass().getDeclaredFields()) {
            if (!field.getType().isPrimitive()) {
                field.setAccessible(true);
                try {
                    Object value = field.get(part);
                    if (value != null) {
                        collect(value, home, parts);
                    }
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static List<Lock> locks(Object part) {
        if (part instanceof Lock lock) {
            return List.of(lock);
        } else if (part instanceof ReadWriteLock both) {
            return List.of(both.writeLock());
        } else if (part instanceof StampedLock stamped) {
            return List.of(stamped.asWriteLock());
        }
        return List.of();
    }

    private static boolean reads(Lock lock) {
        return lock.getClass().getSimpleName().contains("ReadLock");
    }

    private static Set<String> monitorsOf(List<Thread> threads) {
        ThreadInfo[] infos = ManagementFactory.getThreadMXBean()
                .getThreadInfo(threads.stream().mapToLong(Thread::getId).toArray(), true, false);
        return Arrays.stream(infos).filter(info -> info != null).flatMap(info -> Arrays.stream(info.getLockedMonitors()))
                .map(Inspector::name).collect(Collectors.toSet());
    }

    private static String name(MonitorInfo monitor) {
        return monitor.getClassName() + "@" + monitor.getIdentityHashCode();
    }

    private static String name(Object part) {
        return part.getClass().getName() + "@" + System.identityHashCode(part);
    }

    private static void hold(Deque<Hold> holds, Checkpoint stay) {
        Hold next = holds.poll();
        if (next == null) {
            stay.pass();
        } else {
            next.during(() -> hold(holds, stay));
        }
    }

    /** A way to hold something while something else is done. */
    private interface Hold {
        void during(Runnable meanwhile);
    }

    private record Monitor(Object part) implements Hold {
        @Override
        public void during(Runnable meanwhile) {
            synchronized (part) {
                meanwhile.run();
            }
        }
    }

    private record Locked(Lock lock) implements Hold {
        @Override
        public void during(Runnable meanwhile) {
            boolean locked = lock.tryLock();
            try {
                meanwhile.run();
            } finally {
                if (locked) {
                    lock.unlock();
                }
            }
        }
    }
}
