package kit;

import java.lang.reflect.Constructor;
import java.util.function.Supplier;
import kit.explore.PlatformThreads;
import kit.report.NotYet;
import kit.report.Story;
import kit.visible.Ledger;
import kit.visible.Probe;
import kit.visible.TracedClasses;

/**
 * Plays one run and insists that whatever two threads read and write in it is ordered by <em>happens-before</em> (JLS 17.4.5).
 *
 * <p>What no exploration can show, this does: a plain flag may work in every order of steps, and yet never be seen. The
 * answer is loaded a second time, with its reads, writes and calls reported; neither the clock nor luck plays a part.
 *
 * <pre>{@code
 * Visibility.of(Closing.class, crew);
 *
 * static final class Closing implements Visibility.Run {    // a class of its own, with a constructor without arguments
 *     public void act(Crew crew) {
 *         ClosingTime waiter = new ClosingTime(...);         // of the second copy
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <p><b>Threads:</b> the check's. <b>Blocks:</b> as long as the run does. <b>Limits:</b> orders that the check's own seams
 * make do not count, and must not be needed; a run that shows no race can be followed by one that does.
 */
public final class Visibility {
    private Visibility() {}

    /** What happens in the run; it is over when the accesses in question have happened. */
    public interface Run {
        void act(Crew crew) throws Throwable;

        /**
         * Called by a thread of the answer between two of its steps: after each call that it makes, each {@code synchronized} block
         * that it leaves and each volatile field that it reads, and at the begin of each method. Who is stopped there holds
         * whatever the answer holds there.
         */
        default void between() {}

        /**
         * Whether volatile fields order, and get and set of an AtomicLong and its like; if not, two threads may not both
         * write one: they could read, add, and then write. What reads and writes in one step orders all the same.
         */
        default boolean volatileOrders() {
            return true;
        }
    }

    /** What one thread does to what both share. */
    public interface Act<T> {
        void on(T shared) throws Throwable;
    }

    /**
     * A part of many runs: a thread acts on something new and stays, then another acts on it. Neither can have waited for the
     * other's end; what orders the two is the answer's own. Both know what was done when it was made.
     */
    public static <T> void oneAfterTheOther(
            Crew crew, Supplier<T> made, String firstName, Act<T> first, String secondName, Act<T> second) {
        T shared = made.get();
        Checkpoint staying = crew.checkpoint("staying");
        Hand one = crew.start(firstName, () -> {
            first.on(shared);
            staying.pass();
        });
        staying.untilHere(1);
        crew.untilDone(crew.start(secondName, () -> second.on(shared)));
        staying.open();
        crew.untilDone(one);
    }

    /**
     * Plays the run; not yet, with both accesses, when two of them have no order.
     *
     * @param run declared inside the check's class; it sees copies of all classes of its package
     */
    public static void of(Class<? extends Run> run, Crew crew) throws Throwable {
        String file = Declared.exerciseOf(run.getNestHost()) + ".java";
        Ledger ledger = new Ledger(Thread.currentThread(), crew::hasStarted);
        TracedClasses classes = new TracedClasses(run.getClassLoader(), run.getPackageName(), file);
        Class<?> loaded = classes.loadClass(run.getName());
        if (Declared.platformThreads(run.getNestHost())) {
            PlatformThreads.standIn(loaded);
        }
        Constructor<?> constructor = loaded.getDeclaredConstructor();
        constructor.setAccessible(true);
        Run copy = (Run) constructor.newInstance();
        Probe.report(ledger, copy::between, copy.volatileOrders());
        Throwable thrown = null;
        try {
            copy.act(crew);
        } catch (Throwable e) {
            thrown = e;
        }
        Story race = ledger.race().orElse(null);
        if (race != null) {
            throw new NotYet(race); // it may be the reason for whatever else has happened
        } else if (thrown != null) {
            throw thrown;
        }
    }
}
