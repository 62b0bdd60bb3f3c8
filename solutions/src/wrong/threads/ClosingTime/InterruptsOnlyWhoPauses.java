// ClosingTimeTest.closing_waits_for_the_round_in_hand: "into a pause that does not end" - what close() reads is old at once: the waiter is about to pause.
package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private Thread waiter;
    private volatile boolean exitFlag;
    private volatile boolean pausing;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter = new Thread(this::work, "waiter-1");
        waiter.start();
    }

    private void work() {
        while (!exitFlag) {
            round.run();
            pausing = true;
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look at the flag
            }
            pausing = false;
        }
    }

    public void close() throws InterruptedException {
        exitFlag = true;
        if (pausing) {
            waiter.interrupt();
        }
        waiter.join();
    }
}
