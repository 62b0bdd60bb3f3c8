package judge.worker;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import kit.report.CheckResult;

/** Runs jobs in processes apart. */
public interface JobRunner extends AutoCloseable {
    /**
     * What came of a job.
     *
     * @param waited how long it waited for a process that was ready
     * @param ran how long it ran
     */
    record Played(List<CheckResult> results, Duration waited, Duration ran) {}

    /** Said to those who still want to run something when the runner is closed, or was closed while they did. */
    final class Closed extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        Closed() {
            super("nothing is judged any more");
        }
    }

    /**
     * Runs the checks of that job; each of them gets one result.
     *
     * @param heard hears each result at once, on the calling thread
     * @throws Closed when it is closed, or was closed meanwhile
     * @throws IllegalStateException when no process can be started
     */
    Played run(Job job, Consumer<CheckResult> heard) throws InterruptedException;

    /** Ends the processes that belong to it. */
    @Override
    void close();
}
