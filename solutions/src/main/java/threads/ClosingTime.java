package threads;

/*
 * 01-threads, exercise 6: ClosingTime. Lesson: 01-threads/README.md#6-a-flag-that-may-never-be-seen
 * The slides' exitFlag: a waiter makes a round, pauses, makes the next one, until the host closes.
 * Some evenings he goes home, when his pause is over; on others he goes round and round.
 * Goal: close() sends the waiter home, also out of a pause, but never out of the middle of a round.
 * Rules: a thread that open() starts makes the rounds, the first at once, one pause between two.
 * What host and waiter share is ordered by happens-before, also where luck would do. close() waits,
 * with no limit, until the waiter is home, and no round begins after it. An interrupt ends a pause;
 * a round does not mind it, and leaves it as it is. The host opens and closes once.
 * Commands: mvn test -pl 01-threads -Dtest=ClosingTimeTest    Hints: 01-threads/hints.md
 */
public class ClosingTime {

    /** Waits between two rounds; to be called by the waiter. */
    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private Thread waiter; // the host's alone
    private volatile boolean exitFlag; // volatile: what is written is seen by whoever reads later

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter = new Thread(this::work, "waiter-1");
        waiter.start();
    }

    private void work() {
        // TODO 1: the waiter is certain to see that it is closing time, by the language's rules.
        // A read of a volatile field may not be taken from an earlier one.
        while (!exitFlag) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // It means: stop waiting. What comes next, the flag says; it was set before.
            }
        }
    }

    // TODO 2: closing ends the waiter's pause, or the one that he is just about to begin.
    // TODO 3: who comes back from close() can put out the lights: the waiter is home.
    public void close() throws InterruptedException {
        // The flag first: who is woken by the interrupt finds it set.
        exitFlag = true;
        // A thread that is not pausing keeps the interrupt, and its next pause ends at once.
        waiter.interrupt();
        waiter.join();
    }

    // Also right: the interrupt alone, `while (!Thread.currentThread().isInterrupted())`, with
    // return where it is caught; an AtomicBoolean; a plain flag that is read and written under one
    // lock only; an executor with shutdownNow and awaitTermination.

    // Looks right: a plain flag and the interrupt. It works today, because whoever notices an
    // interrupt also sees what was written before it. But nothing orders the look at the top of
    // the loop, and a loop that is never interrupted may keep what it once read:
    //
    //     waiter-1                      | host
    //     reads exitFlag -> false       |
    //                                   | exitFlag = true
    //     reads exitFlag -> false       |
    //     reads exitFlag -> false       |
}
