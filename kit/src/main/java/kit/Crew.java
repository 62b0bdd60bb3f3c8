package kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kit.report.NotYet;
import kit.report.Step;
import kit.report.Story;
import kit.report.Words;
import kit.watch.Bounds;
import kit.watch.Family;
import kit.watch.Frames;
import kit.watch.Polling;
import kit.watch.Printed;
import kit.watch.Restless;
import kit.watch.Standoff;
import kit.watch.Stillness;
import kit.watch.Tasks;
import kit.watch.VirtualThreads;

/**
 * The threads of one check: starts them, names them, hears what they throw, knows when they are blocked, and ends them.
 *
 * <p>Waiting here means waiting for a fact: that a thread has ended, that a condition holds, or that <em>nobody can move any
 * more</em>, which is read off the threads themselves and never off the clock. The answer's own threads count as well.
 *
 * <pre>{@code
 * Hand cook = crew.start("cook", () -> rail.put("Funghi"));
 * crew.untilBlocked(cook);
 * rail.get();
 * crew.untilDone(cook);
 * }</pre>
 *
 * <p><b>Threads:</b> the check's thread; {@link #note} may be called by any. <b>Blocks:</b> each wait ends with the fact, or
 * with a {@link NotYet} when it cannot come any more, or at the latest after {@link Bounds#WALL}.
 */
public final class Crew {
    private static final long PACE_NANOS = 50_000;
    private static final long SLOWEST_PACE_NANOS = 1_000_000;
    private static final int MOST_ROUNDS = 100;

    private final Frames frames;
    private final Printed printed;
    private final Family family;
    private final Tasks tasks = new Tasks();
    private final Timeline timeline = new Timeline();
    private final Stillness others;
    private final List<Hand> hands = new ArrayList<>(); // guarded by this
    private final List<Checkpoint> checkpoints = new ArrayList<>(); // guarded by this
    private final Map<Thread, Throwable> dead = new LinkedHashMap<>(); // guarded by this; the first first
    private boolean ending; // guarded by this
    private volatile boolean waiting;

    Crew(Frames frames, Printed printed) {
        this.frames = frames;
        this.printed = printed;
        this.family = new Family();
        this.others = new Stillness(() -> without(family.members(), Thread.currentThread()), frames, tasks);
    }

    /** Starts a thread of that name at once. */
    public Hand start(String name, Body body) {
        return call(name, callable(body));
    }

    private static Callable<?> callable(Body body) {
        return () -> {
            try {
                body.run();
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
            return null;
        };
    }

    /** Starts a thread of that name at once; {@link Hand#result} gives what it returns. */
    public Hand call(String name, Callable<?> work) {
        return call(name, work, this::noteStop);
    }

    /** The same, of which the timeline says nothing. */
    Hand callUntold(String name, Callable<?> work) {
        return call(name, work, end -> { });
    }

    private synchronized Hand call(String name, Callable<?> work, Consumer<String> end) {
        Hand hand = new Hand(name, work, end);
        hands.add(hand);
        return hand;
    }

    /** Whether it is the thread of one of these hands. */
    synchronized boolean hasStarted(Thread thread) {
        return hands.stream().anyMatch(hand -> hand.thread() == thread);
    }

    /** The same for one who is interrupted before the work begins, and says so in the timeline. */
    public Hand callInterrupted(String name, Callable<?> work) {
        return call(name, () -> {
            note("comes interrupted");
            Thread.currentThread().interrupt();
            return work.call();
        });
    }

    /** The same for one whose work returns nothing. */
    public Hand startInterrupted(String name, Body body) {
        return callInterrupted(name, callable(body));
    }

    /** A new place where threads stop, opened by itself at the end of the check. */
    public Checkpoint checkpoint(String name) {
        return checkpoint(name, true);
    }

    /** The same, of which the timeline says nothing: where threads stop between any two steps. */
    public Checkpoint untoldCheckpoint(String name) {
        return checkpoint(name, false);
    }

    private synchronized Checkpoint checkpoint(String name, boolean told) {
        Checkpoint checkpoint = new Checkpoint(this, name, told);
        checkpoints.add(checkpoint);
        return checkpoint;
    }

    /** Writes a row of the timeline, in the column of the calling thread; the last {@value Timeline#MOST} are told. */
    public synchronized void note(String what, Object... args) {
        if (!ending) {
            timeline.does(args.length == 0 ? what : String.format(what, args));
        }
    }

    /** The same, when the calling thread does nothing more before the check lets it. */
    synchronized void noteStop(String what) {
        if (!ending) {
            timeline.stops(what);
        }
    }

    /** Interrupts that one, and notes it. */
    public void interrupt(Hand hand) {
        note("interrupts %s", hand.name());
        hand.interrupt();
    }

    /** The same so often, and each time waits until nobody can move. */
    public void interrupt(Hand hand, int times) {
        for (int time = 1; time <= times; time++) {
            interrupt(hand);
            settle();
        }
    }

    /** Insists that this one waits, interrupts it, and waits until it has ended. */
    public void interruptWaiting(Hand hand) {
        untilBlocked(hand);
        interrupt(hand);
        untilDone(hand);
    }

    /** Insists that one of that name waits in that call, and leaves it by an {@link InterruptedException} when he is interrupted. */
    public void sendsAway(String name, String call, Body work) {
        interruptWaiting(start(name, () -> Expect.raises(InterruptedException.class, name + "'s interrupted " + call, work)));
    }

    /**
     * Insists that one of that name, who comes interrupted to where there is nothing to do but to wait, leaves by an {@link
     * InterruptedException}.
     */
    public void sendsAwayAtOnce(String name, String where, Body work) {
        Hand hand = startInterrupted(name, () -> Expect.raises(
                InterruptedException.class, "What " + name + ", who came interrupted, did at " + where, work));
        untilTrue("That " + name + ", who comes interrupted to " + where + ", comes back", hand::isDone);
        untilDone(hand);
    }

    /** The end of what was printed on {@link System#out} and {@link System#err} since the check began. */
    public String printed() {
        return printed.tail();
    }

    // ---- waiting for facts

    /** Waits until nobody can move: each thread has ended or is blocked, for good or for a while. */
    public void settle() {
        await(() -> false, () -> true);
    }

    /** Waits until nobody can move; then this one must be blocked. Returns it. */
    public Hand untilBlocked(Hand hand) {
        settle();
        if (hand.isDone()) {
            rethrow(hand);
            throw told(List.of(Words.didNotWait(hand.name())));
        }
        String line = frames.line(hand.thread().getStackTrace()).map(l -> " (" + l + ")").orElse("");
        timeline.did(hand.thread(), "waits" + line);
        return hand;
    }

    /**
     * Lets those who stand at these places go on, one at a time, each when nobody can move, until nobody stands there: two who
     * act at once do so in another order each time, and orders are what explorations are for. The first of the places where
     * somebody stands is served first; who comes back for ever is left there.
     */
    public void oneByOne(Checkpoint... places) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            settle();
            Optional<Checkpoint> next = Arrays.stream(places).filter(place -> place.here() > 0).findFirst();
            if (next.isEmpty()) {
                return;
            }
            next.get().letOneGo();
        }
    }

    /** Waits until this one has ended; what it threw becomes the story. */
    public void untilDone(Hand hand) {
        untilEnded(hand);
        rethrow(hand);
    }

    private void untilEnded(Hand hand) {
        if (!until(hand::isDone)) {
            throw told(standoff(others.timed()
                    ? Words.stillWaits(hand.name(), Bounds.TIMED.toSeconds())
                    : Words.neverDone(hand.name())));
        }
    }

    /** Waits until this one, who was interrupted, has ended. Whether by an {@link InterruptedException}; else all must be well. */
    public boolean leaves(Hand interrupted) {
        untilEnded(interrupted);
        if (!interrupted.leftInterrupted()) {
            rethrow(interrupted);
        }
        return interrupted.leftInterrupted();
    }

    /**
     * Waits until this one, who was interrupted, is back from a call that may throw or return. When it returns, he must be marked
     * as interrupted.
     *
     * @param how he was, like "came interrupted"
     */
    public void untilHeard(Hand interrupted, String how, String call) {
        untilTrue("That " + interrupted.name() + " comes back from " + call, interrupted::isDone);
        Expect.that(interrupted.failure() != null || interrupted.returnedInterrupted(), "%s",
                Words.interruptForgotten(interrupted.name(), how, call));
    }

    /** Waits until the condition holds; not yet when nobody can move any more and it does not. */
    public void untilTrue(String what, BooleanSupplier condition) {
        if (!until(condition)) {
            throw told(standoff(Words.neverTrue(what)));
        }
    }

    /**
     * Waits for the condition; false when nobody can move any more and it does not hold. A thread that waits with a
     * time-out can move: it gets {@link Bounds#TIMED} for it.
     */
    public boolean until(BooleanSupplier condition) {
        return await(condition, new Patience());
    }

    /** Whether those who rest may be accused of it: for good, or having waited for a while long enough. */
    private final class Patience implements BooleanSupplier {
        private long timedSince;

        @Override
        public boolean getAsBoolean() {
            try {
                if (!others.timed()) {
                    timedSince = 0;
                    return others.certain() && !others.timed();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw told(List.of(Words.interruptedTheCheck()));
            }
            timedSince = timedSince == 0 ? System.nanoTime() : timedSince;
            return System.nanoTime() - timedSince > Bounds.TIMED.toNanos();
        }
    }

    /** Waits until the condition holds, or until everybody rests and that is enough. */
    private boolean await(BooleanSupplier condition, BooleanSupplier enough) {
        Restless restless = new Restless(frames);
        long begun = System.nanoTime();
        waiting = true;
        try {
            while (!condition.getAsBoolean()) {
                if (others.reached() && enough.getAsBoolean()) {
                    return condition.getAsBoolean();
                }
                nobodyIsRestless(restless, Bounds.RESTLESS);
                if (Bounds.over(begun, Stillness.processorNanos(family.members()))) {
                    nobodyIsRestless(restless, Bounds.ENDING); // a busy machine, or who gives way all the while, does not get further
                    throw told(standoff(Words.unending(Watch.CHECK, Bounds.WALL.toSeconds())));
                }
                LockSupport.parkNanos(pace(System.nanoTime() - begun));
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw told(List.of(Words.interruptedTheCheck()));
        } finally {
            waiting = false;
            timeline.acts();
        }
    }

    /** Who has waited long looks less often: the check's own looks cost processor time, which is bounded. */
    private static long pace(long waited) {
        return Math.min(SLOWEST_PACE_NANOS, Math.max(PACE_NANOS, waited / 50));
    }

    /** Whether the check's thread is in one of these waits, and so is watched already. */
    boolean waiting() {
        return waiting;
    }

    private void nobodyIsRestless(Restless restless, Duration most) {
        restless.look(without(family.members(), Thread.currentThread()), most).ifPresent(sentence -> {
            throw told(List.of(sentence));
        });
    }

    // ---- looking at the answer's threads

    /** Not yet when a line of the learner's waits for a while and looks again. To be called after {@link #settle}. */
    public void nobodyPolls(String whileWhat) {
        lookFor(Polling::of, (thread, line) -> Words.polls(thread, line, whileWhat));
    }

    /** Not yet when a line of the learner's sleeps; other waits with a time-out are welcome. After {@link #settle}. */
    public void nobodySleeps(String whileWhat) {
        lookFor(Polling::sleep, (thread, line) -> Words.sleeps(thread, line, whileWhat));
    }

    private void lookFor(
            BiFunction<StackTraceElement[], Frames, Optional<String>> call, BinaryOperator<String> words) {
        for (int look = 0; look < 5; look++) { // who looks again is awake for a moment
            for (Thread thread : without(family.members(), Thread.currentThread())) {
                if (thread.getState() == Thread.State.TIMED_WAITING) {
                    Optional<String> line = call.apply(thread.getStackTrace(), frames);
                    if (line.isPresent()) {
                        throw told(List.of(words.apply(thread.getName(), line.get())), Words.whyNotPoll());
                    }
                }
            }
            LockSupport.parkNanos(PACE_NANOS);
        }
    }

    /** Not yet when threads that the answer started are still alive once nobody can move. */
    public void everybodyHome(String what) {
        if (!until(() -> leftOver().isEmpty())) {
            List<Thread> left = leftOver();
            List<String> happened = new ArrayList<>(List.of(Words.notHome(left.size(), what)));
            happened.addAll(new Standoff(frames).sentences(left));
            throw told(happened, left.stream().allMatch(Frames::waitsForATask) ? Words.whyPoolsStay() : "");
        }
    }

    /** Whether that thread is a virtual one; never on a JDK that has none. */
    public static boolean isVirtual(Thread thread) {
        return VirtualThreads.is(thread);
    }

    /** The threads that this check did not start itself and that are alive now, but for idle ones that the JDK keeps for everybody. */
    public List<Thread> answersThreads() {
        List<Thread> threads = without(family.members(), Thread.currentThread());
        synchronized (this) {
            hands.forEach(hand -> threads.remove(hand.thread()));
        }
        threads.removeIf(frames::idle);
        return threads;
    }

    private List<Thread> leftOver() {
        return answersThreads().stream().filter(thread -> !Family.shared(thread)).toList();
    }

    private static List<Thread> without(List<Thread> threads, Thread one) {
        List<Thread> rest = new ArrayList<>(threads);
        rest.remove(one);
        rest.removeIf(thread -> thread.getName().equals(Watch.CHECK)); // seen by the watch: it moves the others
        return rest;
    }

    // ---- for the watch

    Printed catcher() {
        return printed;
    }

    Family family() {
        return family;
    }

    /** Tells when everybody rests, the check's own thread too. */
    Stillness everybody() {
        return new Stillness(family::members, frames, tasks);
    }

    /** What happened, followed by a sentence for each thread that a line of the answer's has ended, and for each that is alive. */
    List<String> standoff(String happened) {
        List<String> all = new ArrayList<>(List.of(happened));
        synchronized (this) {
            hands.stream()
                    .filter(hand -> hand.failure() != null && !hand.leftInterrupted()) // as the check wanted
                    .filter(hand -> frames.threw(hand.failure()))
                    .forEach(hand -> all.add(Watch.tell(hand.failure(), hand.name(), frames)));
        }
        all.addAll(new Standoff(frames).sentences(without(family.members(), Thread.currentThread())));
        return all;
    }

    List<Step> timeline() {
        return timeline.last();
    }

    /** Hears of an exception that ends a thread of the answer. The engine stops those of a run that it gives up itself. */
    synchronized void died(Thread thread, Throwable thrown) {
        if (!ending && family.belongs(thread) // one that an earlier check could not end is none of this one's
                && !thrown.getClass().getName().equals("java.lang.ThreadDeath")) { // by name: it is to be removed
            dead.put(thread, thrown);
            timeline.did(thread, "dies: " + thrown.getClass().getSimpleName());
        }
    }

    synchronized Map<Thread, Throwable> dead() {
        return new LinkedHashMap<>(dead);
    }

    /**
     * Ends what is left: opens the checkpoints, interrupts the threads. Nothing can end a thread that does not heed this;
     * before those that run on, the threads of later checks go first from now on. Not by far: the virtual machine stops all
     * threads now and then, and waits for each of them to have its turn.
     *
     * <p><b>Blocks:</b> until all have ended, nobody can move any more, or one works on all the same; at most {@link
     * Bounds#FAREWELL}.
     */
    void end() throws InterruptedException {
        List<Checkpoint> closed;
        synchronized (this) {
            ending = true;
            closed = List.copyOf(checkpoints);
        }
        closed.forEach(Checkpoint::open); // without our lock: who passes one holds its lock and asks for ours, to write a note
        long deadline = System.nanoTime() + Bounds.FAREWELL.toNanos();
        Stillness all = new Stillness(this::toEnd, frames, tasks);
        Map<Thread, Long> used = new HashMap<>();
        toEnd().forEach(Thread::interrupt);
        while (!toEnd().isEmpty() && System.nanoTime() < deadline && !worksOn(used)) {
            if (all.reached() && !all.timed() && all.certain()) {
                break;
            }
            LockSupport.parkNanos(PACE_NANOS);
        }
        toEnd().stream()
                .filter(thread -> thread.getState() == Thread.State.RUNNABLE) // who rests may yet end, and is to have his turn for it
                .forEach(thread -> thread.setPriority(Thread.MIN_PRIORITY));
    }

    /** Whether one of those that are to end has used much processor time since they were told so. */
    private boolean worksOn(Map<Thread, Long> used) {
        return toEnd().stream().anyMatch(thread -> {
            long now = Stillness.processorNanos(List.of(thread));
            return now - used.computeIfAbsent(thread, t -> now) > Bounds.ENDING.toNanos();
        });
    }

    private List<Thread> toEnd() {
        return family.members().stream().filter(thread -> !Family.shared(thread)).toList();
    }

    private void rethrow(Hand hand) {
        if (hand.failure() != null) {
            throw hand.failure() instanceof NotYet notYet
                    ? notYet
                    : new NotYet(Story.of(Watch.tell(hand.failure(), hand.name(), frames)));
        }
    }

    private static NotYet told(List<String> happened) {
        return told(happened, "");
    }

    /** With a reason of its own, where the check's is about something else. */
    private static NotYet told(List<String> happened, String why) {
        return new NotYet(Story.of(happened).because(why, ""));
    }
}
