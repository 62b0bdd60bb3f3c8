package judge.grade.command;

import java.time.Duration;
import java.util.Optional;
import judge.grade.Graded;
import judge.grade.batch.Watching;

/**
 * How far a batch is and when it will be done, from what the submissions took that were judged; earlier results, which cost
 * nothing, do not count.
 *
 * <p><b>Threads:</b> any.
 */
final class Estimate implements Watching {
    private int all; // guarded by this
    private int done; // guarded by this
    private int judged; // guarded by this
    private long begun; // guarded by this

    @Override
    public synchronized void begins(int submissions) {
        all = submissions;
        begun = System.nanoTime();
    }

    @Override
    public void started(String learner) {
        // Nothing is known by that.
    }

    @Override
    public synchronized void finished(Graded graded, boolean again) {
        done++;
        judged += again ? 0 : 1;
    }

    synchronized int all() {
        return all;
    }

    synchronized int done() {
        return done;
    }

    /** How long it will still take; empty while nobody can tell. */
    synchronized Optional<Duration> left() {
        return judged == 0 ? Optional.empty()
                : Optional.of(Duration.ofNanos((System.nanoTime() - begun) / judged * (all - done)));
    }
}
