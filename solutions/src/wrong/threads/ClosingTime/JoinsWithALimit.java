// ClosingTimeTest.closing_waits_for_the_round_in_hand: "host waited for the waiter with a limit" - a round can take longer than a second.
package threads;

public class ClosingTime {

    /** Waits between two rounds; to be called by the waiter. */
    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private final Thread waiter = new Thread(this::work, "waiter-1");
    private volatile boolean closing;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter.start();
    }

    private void work() {
        while (!closing) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    public void close() throws InterruptedException {
        closing = true;
        waiter.interrupt();
        waiter.join(1000);
    }
}
