package kit;

import kit.explore.Engine;
import kit.report.NotYet;
import kit.watch.Frames;

/**
 * Tries every order of steps of a small scenario, up to a bound, over the answer's ordinary code.
 *
 * <p>The engine is Lincheck's model checker; it takes the same orders in every run. A run that fails, and one in which
 * nobody can move any more, becomes a {@link NotYet} with the order of steps as its timeline.
 *
 * <pre>{@code
 * Interleavings.explore(scene -> {
 *     Till till = new Till();
 *     scene.thread("cook-1", () -> till.deposit(1));
 *     scene.thread("cook-2", () -> till.deposit(1));
 *     scene.play();
 *     Expect.equal("The balance", 2, till.balance());
 * });
 * }</pre>
 *
 * <p><b>Limits:</b> what exploration cannot see is checked by script: busy waiting, {@code notify} to the wrong waiter, a
 * plain flag that another thread may never see. Waits whose time-out expires, and loops of ten thousand rounds, do not
 * belong into a scenario: the engine takes them for a hang.
 *
 * <p><b>Threads:</b> one exploration at a time in a process. <b>Blocks:</b> for the length of the exploration.
 */
public final class Interleavings {
    /** Finds the wrong answers of a scenario with two threads and two operations with a margin of three. */
    public static final int BOUND = 100;

    private static final StackWalker CALLER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private Interleavings() {}

    public static void explore(Scenario scenario) {
        explore(BOUND, scenario, answerOf(CALLER.getCallerClass()));
    }

    /**
     * @param bound how many orders of steps are tried at most
     */
    public static void explore(int bound, Scenario scenario) {
        explore(bound, scenario, answerOf(CALLER.getCallerClass()));
    }

    private static Frames answerOf(Class<?> check) {
        return new Frames(Declared.exerciseOf(check) + ".java");
    }

    private static void explore(int bound, Scenario scenario, Frames answer) {
        Engine.explore(bound, new Run(scenario), answer);
    }

    /** What happens in one run: builds the answer's objects, names the threads, plays them, and expects. */
    @FunctionalInterface
    public interface Scenario {
        void act(Scene scene) throws Throwable;
    }

    /** One run of the scenario, on a scene of its own. A named class: the engine shows lambdas badly. */
    private record Run(Scenario scenario) implements Runnable {
        @Override
        public void run() {
            try {
                scenario.act(new Scene());
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new Scene.Failure("The scenario", e);
            }
        }
    }
}
