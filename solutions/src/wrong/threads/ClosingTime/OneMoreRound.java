// ClosingTimeTest.closing_ends_the_pause: "and then round 2 began" - the flag is asked only after the next round.
package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private Thread waiter;
    private volatile boolean exitFlag;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter = new Thread(this::work, "waiter-1");
        waiter.start();
    }

    private void work() {
        round.run();
        do {
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look at the flag
            }
            round.run();
        } while (!exitFlag);
    }

    public void close() throws InterruptedException {
        exitFlag = true;
        waiter.interrupt();
        waiter.join();
    }
}
