// ClosingTimeTest.closing_ends_the_pause: "and then round 2 began" - the interrupt was the only message, and the catch block throws it away.
package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private Thread waiter;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter = new Thread(this::work, "waiter-1");
        waiter.start();
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // on with the next round
            }
        }
    }

    public void close() throws InterruptedException {
        waiter.interrupt();
        waiter.join();
    }
}
