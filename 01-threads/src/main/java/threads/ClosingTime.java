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
    private Thread waiter;
    private boolean exitFlag;

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
        while (!exitFlag) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // on with the next round
            }
        }
    }

    // TODO 2: closing ends the waiter's pause, or the one that he is just about to begin.
    // TODO 3: who comes back from close() can put out the lights: the waiter is home.
    public void close() throws InterruptedException {
        exitFlag = true;
    }
}
