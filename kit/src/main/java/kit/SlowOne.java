package kit;

/**
 * A run that is played again and again. Each time one thread of the answer takes one step more, and stops until all others have
 * done what they can; the last time it has no step left, or waits.
 *
 * <pre>{@code
 * static final class SlowHost extends SlowOne {
 *     protected void play(Crew crew) {
 *         slows("host");
 *         Hand host = ...               // it stands before its first step
 *         takesItsSteps();
 *         ...                           // others go on
 *         goesOn();
 *         crew.untilDone(host);
 *     }
 * }
 * }</pre>
 *
 * <p><b>Threads:</b> the check's; {@link #isSlow} is asked by all threads of the answer.
 */
public abstract class SlowOne implements Visibility.Run {
    private static final int MOST_STEPS = 30;

    private volatile Checkpoint step;
    private volatile String slow; // the name of that one; null before somebody is
    private int steps;
    private boolean through;

    /** Whether the calling thread is the slow one. */
    protected boolean isSlow() {
        return Thread.currentThread().getName().equals(slow);
    }

    /** From its next step on, the thread of that name is the slow one of this time. */
    protected final void slows(String name) {
        slow = name;
    }

    /** One time; {@link #takesItsSteps} and then {@link #goesOn} are called once. */
    protected abstract void play(Crew crew);

    /** Lets the slow one take its steps of this time. <b>Blocks:</b> until nobody can move. */
    protected final void takesItsSteps() {
        step.letGo(steps);
        through = !isStopped();
    }

    /** Lets the slow one take one step, which does not count. <b>Blocks:</b> until nobody can move. */
    protected final void takesOneStep() {
        step.letGo(1);
    }

    /** Whether it stands between two of its steps. */
    protected final boolean isStopped() {
        return step.here() > 0;
    }

    /** The slow one stops no more. */
    protected final void goesOn() {
        step.open();
    }

    @Override
    public final void act(Crew crew) {
        for (steps = 0; !through && steps < MOST_STEPS; steps++) {
            slow = null;
            step = crew.untoldCheckpoint("to take a breath");
            play(crew);
        }
    }

    @Override
    public final void between() {
        if (isSlow()) {
            step.pass();
        }
    }
}
