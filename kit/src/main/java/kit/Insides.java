package kit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The monitors, locks and conditions that an answer waits with, found in its fields: a check can hold them all for a
 * while, or wake up whoever waits at them for no reason.
 *
 * <p>What an answer keeps elsewhere is not found, and then less is tried; no right answer is accused by that.
 *
 * <pre>{@code
 * Hand cook = crew.start("cook", shelf::take);
 * crew.untilBlocked(cook);
 * Insides.of(shelf).wakeForNothing(cook);
 * crew.untilBlocked(cook);
 * }</pre>
 *
 * <p><b>Threads:</b> any, while nobody changes the answer's fields, as after {@link Crew#settle}.
 */
public final class Insides {
    private final List<Object> parts;

    private Insides(List<Object> parts) {
        this.parts = parts;
    }

    /** The answer itself, what its fields hold, and so on through the objects of its own classes and collections. */
    public static Insides of(Object answer) {
        String home = answer.getClass().getPackageName();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> parts = new ArrayList<>();
        Deque<Object> unread = new ArrayDeque<>(List.of(answer));
        while (!unread.isEmpty()) {
            Object part = unread.poll();
            if (!seen.add(part)) {
                continue;
            }
            parts.add(part);
            if (part instanceof Collection<?> elements) {
                elements.stream().filter(element -> element != null).forEach(unread::add);
            } else if (part.getClass().getPackageName().equals(home) && !part.getClass().isHidden()) {
                fields(part).forEach(unread::add);
            }
        }
        parts.sort(Comparator.comparing(part -> !(part instanceof Lock)));
        return new Insides(parts);
    }

    private static List<Object> fields(Object part) {
        List<Object> held = new ArrayList<>();
        for (Field field : part.getClass().getDeclaredFields()) {
            if (!field.getType().isPrimitive() && !field.isSynthetic()) {
                try {
                    field.setAccessible(true);
                    Object value = field.get(Modifier.isStatic(field.getModifiers()) ? null : part);
                    if (value != null && !(value instanceof Thread) && !(value instanceof String)) {
                        held.add(value);
                    }
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return held;
    }

    /**
     * Holds every monitor and every lock of the answer meanwhile, locks first: whoever comes stands in line before them.
     *
     * <p><b>Blocks:</b> while somebody else holds one of the monitors or {@link ReentrantLock}s; of other locks, one that is
     * taken is left out.
     */
    public void hold(Runnable meanwhile) {
        hold(0, meanwhile);
    }

    private void hold(int next, Runnable meanwhile) {
        if (next == parts.size()) {
            meanwhile.run();
            return;
        }
        Object part = parts.get(next);
        boolean locked = locked(part);
        try {
            synchronized (part) {
                hold(next + 1, meanwhile);
            }
        } finally {
            if (locked) {
                ((Lock) part).unlock();
            }
        }
    }

    private static boolean locked(Object part) {
        if (part instanceof ReentrantLock lock) {
            lock.lock();
            return true;
        }
        return part instanceof Lock lock && lock.tryLock();
    }

    /**
     * Wakes these threads, and everybody who waits at a monitor or condition of the answer, though nothing has changed.
     * The JLS (17.2.1), {@link Condition} and {@link LockSupport} say that such spurious wake-ups may happen.
     */
    public void wakeForNothing(Hand... waiting) {
        hold(() -> {
            for (Object part : parts) {
                part.notifyAll();
                if (part instanceof Condition condition) {
                    signalAll(condition);
                }
            }
        });
        for (Hand hand : waiting) {
            LockSupport.unpark(hand.thread());
        }
    }

    private static void signalAll(Condition condition) {
        try {
            condition.signalAll();
        } catch (IllegalMonitorStateException e) {
            // the lock it belongs to was not found, or somebody holds it: nobody is woken
        }
    }
}
