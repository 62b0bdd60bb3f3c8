package kit;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;
import java.util.stream.Collectors;
import kit.watch.HeldMonitors;
import kit.watch.VirtualThreads;

/**
 * The monitors, locks and conditions that an answer waits with, found in its fields: a check can hold them all for a
 * while (see {@link Inspector}), or wake up whoever waits at them for no reason.
 *
 * <p>What an answer keeps elsewhere is not found, and then less is tried; no right answer is accused by that. A semaphore is
 * no lock.
 *
 * <pre>{@code
 * Hand cook = crew.untilBlocked(crew.start("cook", shelf::take));
 * Insides.of(shelf).waitsAgain(crew, cook);
 * }</pre>
 *
 * <p><b>Threads:</b> any, while nobody changes the answer's fields, as after {@link Crew#settle}.
 */
public final class Insides {
    private final List<Object> parts;
    private final List<Lock> locks;
    private final List<Thread> threads; // which wakeForNothing wakes too

    private Insides(List<Object> parts, Collection<Thread> threads) {
        this.parts = parts;
        this.threads = List.copyOf(threads);
        this.locks = parts.stream().flatMap(part -> lock(part).stream())
                .sorted(Comparator.comparing(Insides::reads)) // who has the write lock gets the read lock too, not vice versa
                .toList();
    }

    /** The answer itself, what its fields hold, and so on through the objects of its own classes, collections and arrays. */
    public static Insides of(Object answer) {
        return of(answer, List.of());
    }

    /**
     * The same, and what these threads of the answer have been given: what it keeps in local variables and shares with them.
     *
     * <p><b>Limits:</b> of a pool's threads nothing is known, nor of any thread where the virtual machine has not been told to
     * open {@code java.lang}.
     */
    public static Insides of(Object answer, Collection<Thread> threads) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> parts = new ArrayList<>();
        Deque<Object> unread = new ArrayDeque<>(List.of(answer));
        for (Thread thread : threads) {
            addTo(unread, task(thread));
            if (isOwn(thread.getClass(), answer.getClass())) {
                fields(thread).forEach(value -> addTo(unread, value));
            }
        }
        while (!unread.isEmpty()) {
            Object part = unread.poll();
            if (part instanceof Thread || !seen.add(part)) { // a thread needs its monitor to end
                continue;
            }
            parts.add(part);
            boolean ofTheJdk = part.getClass().getClassLoader() == null; // a collection of a check's own could wait
            if (ofTheJdk && part instanceof Collection<?> elements) {
                elements.iterator().forEachRemaining(element -> addTo(unread, element));
            } else if (part instanceof Object[] elements) {
                Arrays.asList(elements).forEach(element -> addTo(unread, element));
            }
            if (isOwn(part.getClass(), answer.getClass())) {
                fields(part).forEach(value -> addTo(unread, value));
            }
        }
        return new Insides(parts, threads);
    }

    private static void addTo(Deque<Object> unread, Object value) {
        if (value != null) {
            unread.add(value);
        }
    }

    /** Whether that class belongs to the answer: nested like the answer's, or in its package and not in a check. */
    private static boolean isOwn(Class<?> type, Class<?> answer) {
        Class<?> host = type.getNestHost();
        return host == answer.getNestHost()
                || type.getPackageName().equals(answer.getPackageName()) && !host.isAnnotationPresent(Exercise.class);
    }

    /** What that thread runs; null where it is not known. */
    private static Object task(Thread thread) {
        try {
            return Runtime.version().feature() < 19
                    ? read(Thread.class, "target", thread)
                    : read(Class.forName("java.lang.Thread$FieldHolder"), "task", read(Thread.class, "holder", thread));
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            return null;
        }
    }

    private static Object read(Class<?> type, String field, Object owner) throws ReflectiveOperationException {
        Field known = type.getDeclaredField(field);
        known.setAccessible(true);
        return owner == null ? null : known.get(owner);
    }

    private static List<Object> fields(Object part) {
        List<Object> held = new ArrayList<>();
        for (Field field : part.getClass().getDeclaredFields()) {
            if (!field.getType().isPrimitive()) {
                try {
                    field.setAccessible(true);
                    held.add(field.get(Modifier.isStatic(field.getModifiers()) ? null : part));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return held;
    }

    /** The lock of the JDK's that this object is, or the side of it that keeps everybody out; null is none. */
    public static Optional<Lock> lock(Object part) {
        if (isTheJdks(Lock.class, part)) {
            return Optional.of((Lock) part);
        } else if (isTheJdks(ReadWriteLock.class, part)) {
            return Optional.of(((ReadWriteLock) part).writeLock());
        }
        return part instanceof StampedLock stamped ? Optional.of(stamped.asWriteLock()) : Optional.empty();
    }

    /** Whether a class of the JDK's made it such a thing: what somebody else calls a lock need not do all that one can. */
    private static boolean isTheJdks(Class<?> kind, Object part) {
        Class<?> type = part == null ? Object.class : part.getClass();
        while (type.getClassLoader() != null) {
            type = type.getSuperclass();
        }
        return kind.isAssignableFrom(type);
    }

    private static boolean reads(Lock lock) {
        return lock.getClass().getSimpleName().contains("ReadLock");
    }

    /**
     * Holds every monitor and every lock of the answer meanwhile, and the write side of read-write locks: whoever comes stands
     * in line before them. What somebody else holds at that moment is left alone.
     */
    public void hold(Runnable meanwhile) {
        Set<String> taken = monitorsOfOthers();
        List<Object> free = parts.stream().filter(part -> !taken.contains(name(part))).toList();
        List<Hold> holds = new ArrayList<>();
        locks.forEach(lock -> holds.add(new Locked(lock, false)));
        (VirtualThreads.known() ? HeldMonitors.free(free) : free).forEach(part -> holds.add(new Monitor(part)));
        hold(holds, meanwhile);
    }

    /**
     * The same, but stands in line itself for monitors and {@link ReentrantLock}s that somebody holds; locks first.
     *
     * <p><b>Blocks:</b> while somebody else holds one of these.
     */
    void holdInTurn(Runnable meanwhile) {
        List<Hold> holds = new ArrayList<>();
        locks.forEach(lock -> holds.add(new Locked(lock, lock instanceof ReentrantLock)));
        parts.forEach(part -> holds.add(new Monitor(part)));
        hold(holds, meanwhile);
    }

    private static void hold(List<Hold> holds, Runnable meanwhile) {
        if (holds.isEmpty()) {
            meanwhile.run();
        } else {
            holds.get(0).during(() -> hold(holds.subList(1, holds.size()), meanwhile));
        }
    }

    /** The monitors in whose {@code wait} somebody is. */
    List<Object> monitorsWaitedAt() {
        Set<String> names = Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(false, false))
                .filter(info -> info != null && info.getLockInfo() != null)
                .map(info -> name(info.getLockInfo()))
                .collect(Collectors.toSet());
        return parts.stream().filter(part -> names.contains(name(part))).toList();
    }

    private static Set<String> monitorsOfOthers() {
        return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(true, false))
                .filter(info -> info != null && info.getThreadId() != Thread.currentThread().getId())
                .flatMap(info -> Arrays.stream(info.getLockedMonitors()))
                .map(Insides::name).collect(Collectors.toSet());
    }

    private static String name(LockInfo monitor) {
        return monitor.getClassName() + "@" + monitor.getIdentityHashCode();
    }

    private static String name(Object part) {
        return part.getClass().getName() + "@" + System.identityHashCode(part);
    }

    /**
     * Wakes these threads, and those that were looked at, and everybody who waits at a monitor or condition of the answer,
     * though nothing has changed.
     * The JLS (17.2.1), {@link Condition} and {@link LockSupport} say that such spurious wake-ups may happen.
     */
    public void wakeForNothing(Hand... waiting) {
        hold(() -> {
            for (Object part : parts) {
                if (Thread.holdsLock(part)) {
                    part.notifyAll();
                }
                if (isTheJdks(Condition.class, part)) {
                    signalAll((Condition) part);
                }
            }
        });
        for (Hand hand : waiting) {
            LockSupport.unpark(hand.thread());
        }
        threads.forEach(LockSupport::unpark);
    }

    /** When nobody can move, wakes all threads of the answer, and these, for no reason; then nobody can move any more. */
    public static void wakeEverybody(Crew crew, Object answer, Hand... waiting) {
        crew.settle();
        crew.note("wakes everybody for no reason");
        of(answer, crew.answersThreads()).wakeForNothing(waiting);
        crew.settle();
    }

    /** Wakes that one, and whoever else waits there, for no reason; not yet unless that one waits again. */
    public void waitsAgain(Crew crew, Hand waiting) {
        crew.note("wakes %s for no reason", waiting.name());
        wakeForNothing(waiting);
        crew.untilBlocked(waiting);
    }

    /** Wakes that one, whose wait has a limit, for no reason, again and again: see {@link GrowingLimit#isPast}. */
    public boolean wakesPastTheLimit(Crew crew, Hand waiting, Duration limit) {
        crew.note("wakes %s for no reason, again and again", waiting.name());
        return GrowingLimit.isPast(limit, crew, waiting, () -> wakeForNothing(waiting));
    }

    private static void signalAll(Condition condition) {
        try {
            condition.signalAll();
        } catch (IllegalMonitorStateException e) {
            // the lock it belongs to was not found, or somebody holds it: nobody is woken
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

    private record Locked(Lock lock, boolean waits) implements Hold {
        @Override
        public void during(Runnable meanwhile) {
            boolean locked = waits || lock.tryLock();
            if (waits) {
                lock.lock();
            }
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
