package judge.worker;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes, all on one thread that lasts as long as this process: a sandbox dies with its parent, and to Linux that
 * is the thread which started it, prctl(2), PR_SET_PDEATHSIG.
 *
 * <p><b>Threads:</b> any. <b>Blocks:</b> until the process has been started, for milliseconds; an interrupt comes through
 * afterwards.
 */
final class Starter {
    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "process starter");
        thread.setDaemon(true);
        return thread;
    });

    private Starter() {}

    static Process start(ProcessBuilder builder) throws IOException {
        boolean interrupted = false;
        try {
            var starting = THREAD.submit(builder::start);
            while (true) {
                try {
                    return starting.get();
                } catch (InterruptedException e) {
                    interrupted = true; // a process that nobody knows would never be ended
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
