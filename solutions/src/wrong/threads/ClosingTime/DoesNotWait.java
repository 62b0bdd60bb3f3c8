// ClosingTimeTest.closing_waits_for_the_round_in_hand: "host came back from close() while the waiter was in the middle of a round" - close() tells the waiter and does not wait for him.
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
        while (!exitFlag) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look again
            }
        }
    }

    public void close() {
        exitFlag = true;
        waiter.interrupt();
    }
}
