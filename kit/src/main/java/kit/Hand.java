package kit;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import kit.report.NotYet;

/**
 * One thread that a check started: whether it has ended, and with what.
 *
 * <p><b>Threads:</b> any may ask. What the thread did before it ended happens-before {@link #isDone} says so.
 */
public final class Hand {
    private final Thread thread;
    private Object result; // written before done
    private Throwable failure; // written before done
    private boolean flagUp; // written before done
    private volatile boolean done;

    Hand(String name, Callable<?> work, Consumer<String> end) {
        thread = new Thread(() -> {
            try {
                result = work.call();
                flagUp = Thread.currentThread().isInterrupted();
                end.accept("ends");
            } catch (Throwable thrown) {
                failure = thrown;
                if (!(thrown instanceof NotYet)) { // that is the check's word, no step of the answer
                    end.accept("throws " + thrown.getClass().getSimpleName());
                }
            } finally {
                done = true;
            }
        }, name);
        thread.setDaemon(true);
        thread.start();
    }

    public String name() {
        return thread.getName();
    }

    public Thread thread() {
        return thread;
    }

    /** Whether it has ended, by returning or by throwing. */
    public boolean isDone() {
        return done;
    }

    /** Whether it stands blocked or waiting now; meant to be asked after {@link Crew#settle}. */
    public boolean isBlocked() {
        return switch (thread.getState()) {
            case BLOCKED, WAITING, TIMED_WAITING -> true;
            default -> false;
        };
    }

    /** Whether it stands in a join that ends by itself; meant to be asked after {@link Crew#settle}. */
    public boolean joinsWithALimit() {
        return thread.getState() == Thread.State.TIMED_WAITING && Arrays.stream(thread.getStackTrace()).anyMatch(frame ->
                frame.getClassName().equals("java.lang.Thread") && frame.getMethodName().equals("join"));
    }

    public void interrupt() {
        thread.interrupt();
    }

    /** What the work returned; null until it has ended, and when it returned nothing or threw. */
    public Object result() {
        return done ? result : null;
    }

    /** What the work threw; null until it has ended, and when it returned. */
    public Throwable failure() {
        return done ? failure : null;
    }

    /** Whether it has ended by an {@link InterruptedException}. */
    public boolean leftInterrupted() {
        return failure() instanceof InterruptedException;
    }

    /** Whether it was marked as interrupted when the work had returned; false until it has ended, and when it threw. */
    public boolean returnedInterrupted() {
        return done && flagUp;
    }
}
