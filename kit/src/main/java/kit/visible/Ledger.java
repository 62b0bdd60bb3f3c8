package kit.visible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import kit.report.Step;
import kit.report.Story;
import kit.report.Words;

/**
 * The books of one run: reads and writes of plain variables, and what <em>happens-before</em> what.
 *
 * <p>Two accesses of one variable by two threads, one of them a write, need an order: otherwise the reader may see the old
 * value, once or for ever (JLS 17.4.5). The orders that count: a monitor, a volatile field, {@code start} and {@code join},
 * an interrupt and whoever notices it, and any object of {@code java.util.concurrent}: what a thread did before it called a
 * method of it comes before what another does after its own call. That is more than each of its methods promises; so an
 * answer that is right is never accused, and a flag that nobody guards has no such object.
 *
 * <p><b>Threads:</b> any. <b>Limits:</b> it judges the run that it saw: a check must let both threads come to the variable.
 */
public final class Ledger {

    /** A variable, or what threads synchronise on; the owner is compared by identity. */
    private record Place(Object owner, String name, int index) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && place.owner == owner && place.index == index && place.name.equals(name);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(owner) + name.hashCode() + index;
        }
    }

    /** One read or write. */
    private record Access(Thread thread, int time, boolean write, String place) {}

    private final Thread check;
    private final Predicate<Thread> hands;
    private final Map<Thread, Clock> clocks = new HashMap<>(); // guarded by this, as all below
    private final Map<Thread, Clock> started = new HashMap<>();
    private final Map<Place, Clock> released = new HashMap<>();
    private final Map<Place, Object> parts = new HashMap<>();
    private final Map<Place, Map<Thread, Access>> reads = new HashMap<>();
    private final Map<Place, Map<Thread, Access>> writes = new HashMap<>();
    private final Clock handedOut = new Clock();
    private Story race;

    /**
     * @param check the thread that plays the run
     * @param hands whether it has started that one
     */
    public Ledger(Thread check, Predicate<Thread> hands) {
        this.check = check;
        this.hands = hands;
    }

    /** What there is to tell of two accesses that nothing orders; the first that was seen. */
    public synchronized Optional<Story> race() {
        return Optional.ofNullable(race);
    }

    // ---- variables

    synchronized void access(Object owner, String name, int index, boolean write, String line) {
        Thread thread = Thread.currentThread();
        Place place = new Place(owner, name, index);
        Access access = new Access(thread, clock(thread).of(thread), write, line);
        compare(place, writes, access);
        if (write) {
            compare(place, reads, access);
        }
        (write ? writes : reads).computeIfAbsent(place, p -> new LinkedHashMap<>()).put(thread, access);
    }

    private void compare(Place place, Map<Place, Map<Thread, Access>> earlier, Access now) {
        for (Access before : earlier.getOrDefault(place, Map.of()).values()) {
            boolean ordered = before.thread() == now.thread() || clock(now.thread()).of(before.thread()) >= before.time();
            if (!ordered && race == null) {
                race = tell(name(place), before, now);
            }
        }
    }

    private static Story tell(String variable, Access before, Access now) {
        List<Step> steps = new ArrayList<>();
        for (Access access : List.of(before, now)) {
            String line = access.place().substring(access.place().lastIndexOf(':'));
            steps.add(new Step(access.thread().getName(), line + (access.write() ? " writes " : " reads ") + variable));
        }
        Access write = now.write() ? now : before;
        Access other = now.write() ? before : now;
        return new Story(List.of(Words.unordered(variable, write.thread().getName(), write.place(),
                other.thread().getName(), other.write(), other.place())), steps, "", "");
    }

    private static String name(Place place) {
        String name = place.name().substring(place.name().lastIndexOf('.') + 1);
        return place.index() < 0 ? name : name + "[" + place.index() + "]";
    }

    // ---- orders

    synchronized void release(Object owner, String name) {
        releaseInto(released.computeIfAbsent(new Place(owner, name, -1), place -> new Clock()));
    }

    synchronized void acquire(Object owner, String name) {
        clock(Thread.currentThread()).join(released.get(new Place(owner, name, -1)));
    }

    private void releaseInto(Clock other) {
        Thread thread = Thread.currentThread();
        other.join(clock(thread));
        clock(thread).tick(thread);
    }

    /** Before the calling thread hands work out to threads that it does not start itself. */
    synchronized void handOut() {
        releaseInto(handedOut);
    }

    /**
     * A thread that others started begins with a piece of work.
     *
     * @param waits whether it is in a call that may do others' work meanwhile; who was started by the check does so only there
     */
    synchronized void takeWork(boolean waits) {
        Thread thread = Thread.currentThread();
        if (!started.containsKey(thread) && (waits || !hands.test(thread))) {
            clock(thread).join(handedOut);
        }
    }

    /** Before that thread is started by the calling one. */
    synchronized void start(Thread thread) {
        releaseInto(started.computeIfAbsent(thread, t -> new Clock()));
    }

    /** After something that may have waited for that thread. */
    synchronized void seen(Thread thread) {
        if (!thread.isAlive()) {
            clock(Thread.currentThread()).join(clocks.get(thread));
        }
    }

    /** After something that may have waited for work that was handed out. */
    synchronized void awaited(Object by) {
        boolean parallel = by instanceof BaseStream<?, ?> stream && stream.isParallel();
        if (parallel || by instanceof Future<?> || by instanceof ExecutorService || by instanceof CompletionService<?>) {
            Clock mine = clock(Thread.currentThread());
            clocks.values().forEach(mine::join);
        }
    }

    /** That a synchroniser is a part of another: the condition of a lock, the two sides of a read-write lock. */
    synchronized void part(Object part, Object whole) {
        if (part != whole && whole(whole) != part) {
            parts.putIfAbsent(new Place(part, "", -1), whole);
        }
    }

    synchronized Object whole(Object part) {
        Object whole = parts.get(new Place(part, "", -1));
        return whole == null ? part : whole(whole);
    }

    /** What that thread knows; at its first step, what its starter knew, or whoever may have given it work. */
    private Clock clock(Thread thread) {
        Clock clock = clocks.get(thread);
        if (clock == null) {
            clock = new Clock();
            if (started.containsKey(thread)) {
                clock.join(started.get(thread));
            } else {
                clock.join(hands.test(thread) ? clocks.get(check) : handedOut);
                Clock fresh = clock;
                clocks.forEach((other, knows) -> {
                    if (!other.isAlive()) {
                        fresh.join(knows); // a check starts its next thread when it has seen the end of the last
                    }
                });
            }
            clock.tick(thread);
            clocks.put(thread, clock);
        }
        return clock;
    }
}
