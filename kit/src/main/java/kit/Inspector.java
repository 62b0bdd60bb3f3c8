package kit;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A thread that holds every lock that an object of the answer has (see {@link Insides#hold}), until the check lets it leave:
 * whoever comes meanwhile stands in line. Then they act one directly after the other, and those whom they wake come after
 * them.
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
 * <p><b>Threads:</b> the check's thread. <b>Limits:</b> where no lock is found, nobody stands in line, and a check must be
 * content with that order as well.
 */
public final class Inspector {
    /** How somebody can be woken and interrupted at once. A lock lets in who came first, a monitor often who came last. */
    public enum AtOnce {
        INTERRUPTED_AND_WOKEN,
        WOKEN_AND_INTERRUPTED,
        INTERRUPTED_BEHIND_THE_FIRST,
        INTERRUPTED_BEHIND_THE_LAST;

        /** Each of them, and three times the two that hang on whom a monitor lets in: up to JDK 23 it is now one, now the other. */
        public static final List<AtOnce> OFTEN = List.of(
                INTERRUPTED_AND_WOKEN, WOKEN_AND_INTERRUPTED, INTERRUPTED_BEHIND_THE_FIRST, INTERRUPTED_BEHIND_THE_LAST,
                INTERRUPTED_AND_WOKEN, WOKEN_AND_INTERRUPTED, INTERRUPTED_AND_WOKEN, WOKEN_AND_INTERRUPTED);
    }

    private final Checkpoint stay;

    private Inspector(Crew crew) {
        this.stay = crew.checkpoint("holding the lock");
    }

    /** Comes when nobody can move; returns when the inspector holds the locks. What somebody else holds is left alone. */
    public static Inspector at(Crew crew, Object answer) {
        crew.settle();
        return at(crew, Insides.of(answer));
    }

    /** The same with insides that have been found, while nobody can move. */
    public static Inspector at(Crew crew, Insides insides) {
        Inspector inspector = new Inspector(crew);
        List<Object> waitedAt = insides.monitorsWaitedAt();
        crew.start("inspector", () -> insides.hold(inspector.stay::pass));
        inspector.untilHere();
        if (!waitedAt.isEmpty()) {
            waitedAt.forEach(monitor -> crew.callUntold("bystander", () -> firstInLine(monitor)));
            crew.settle();
        }
        return inspector;
    }

    /**
     * Does nothing with it. Up to JDK 23 the first in line at a monitor looks now and then whether it is free, and slips in
     * before the one whose turn it is: who may come next must not be that one.
     */
    private static Object firstInLine(Object monitor) {
        synchronized (monitor) {
            return null;
        }
    }

    /**
     * Comes while another inspector is there, and stands in line behind those who came in between: after them it holds the
     * locks, before those whom they have woken.
     */
    public static Inspector inLine(Crew crew, Object answer) {
        crew.settle();
        Inspector inspector = new Inspector(crew);
        Insides insides = Insides.of(answer);
        crew.start("next inspector", () -> insides.holdInTurn(inspector.stay::pass));
        crew.settle();
        return inspector;
    }

    /** While an inspector is there, these come, each when nobody can move; then the inspector leaves. Returns who came. */
    @SafeVarargs
    public static List<Hand> holdsUp(Crew crew, Object answer, Supplier<Hand>... coming) {
        Inspector inspector = at(crew, answer);
        List<Hand> came = Arrays.stream(coming).map(next -> {
            Hand hand = next.get();
            crew.settle();
            return hand;
        }).toList();
        inspector.leaves();
        return came;
    }

    /** While an inspector is there, this one comes and is interrupted; then the inspector leaves. */
    public static Hand holdsUpAndInterrupts(Crew crew, Object answer, Supplier<Hand> coming) {
        return holdsUp(crew, answer, () -> {
            Hand hand = coming.get();
            crew.settle();
            crew.interrupt(hand);
            return hand;
        }).get(0);
    }

    /**
     * While an inspector is there, somebody comes who wakes that one, and that one is interrupted: before he comes or while he
     * stands in line, or when he has been, but those whom he woke are not in again (certain where the answer has one lock).
     *
     * @return whether it came about; not where the answer's own locks are in the way of another inspector
     */
    public static boolean wakesAndInterrupts(Crew crew, Object answer, AtOnce how, Runnable waking, Hand waiting) {
        Inspector inspector = at(crew, answer);
        Inspector next = how == AtOnce.INTERRUPTED_BEHIND_THE_LAST ? inLine(crew, answer) : null;
        if (how == AtOnce.INTERRUPTED_AND_WOKEN) {
            crew.interrupt(waiting);
            crew.settle();
        }
        waking.run();
        crew.settle();
        if (how == AtOnce.WOKEN_AND_INTERRUPTED) {
            crew.interrupt(waiting);
            crew.settle();
        } else if (how == AtOnce.INTERRUPTED_BEHIND_THE_FIRST) {
            next = inLine(crew, answer);
        }
        inspector.leaves();
        if (next != null) {
            Checkpoint stay = next.stay;
            if (!crew.until(() -> stay.here() > 0)) {
                return false;
            }
            crew.settle();
            crew.interrupt(waiting);
            crew.settle();
            next.leaves();
        }
        crew.settle();
        return true;
    }

    /**
     * While an inspector is there, somebody comes who wakes that one, whose wait has a limit; the limit ends when he has been, but
     * those whom he woke are not in again (certain where the answer has one lock).
     *
     * @param limit that of the wait, which has begun
     * @param monitor whether the next who is let in is who came last, as often at a monitor; at a lock it is who came first
     * @return whether it came about; not when the limit ended before, nor where who wakes needs no lock
     */
    public static boolean wakesAsTheLimitEnds(
            Crew crew, Object answer, Duration limit, boolean monitor, Runnable waking, Hand waiting) {
        Hand timer = crew.start("timer", () -> new Semaphore(0).tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS));
        Inspector inspector = at(crew, answer);
        Inspector next = monitor ? inLine(crew, answer) : null;
        waking.run();
        crew.settle();
        Checkpoint stay = (monitor ? next : inLine(crew, answer)).stay;
        boolean inTime = waiting.thread().getState() == Thread.State.TIMED_WAITING;
        inspector.leaves();
        boolean cameAbout = inTime && crew.until(() -> stay.here() > 0);
        if (cameAbout) {
            crew.untilDone(timer); // it began after the wait, and so ends after its limit
        }
        stay.open();
        crew.settle();
        return cameAbout;
    }

    /** Waits until the inspector holds the locks. */
    public void untilHere() {
        stay.untilHere(1);
    }

    public void leaves() {
        stay.open();
    }
}
