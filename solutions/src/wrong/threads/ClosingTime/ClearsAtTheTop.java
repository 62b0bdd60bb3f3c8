// ClosingTimeTest.closing_comes_to_an_end_however_slow_the_waiter_is: "host waits for ever" - he looks at the flag, the host sets it and interrupts, he clears the interrupt and pauses for ever.
package threads;

public class ClosingTime {

    /** Waits between two rounds; to be called by the waiter. */
    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private volatile boolean exitFlag;
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
        while (!exitFlag) {
            Thread.interrupted(); // the last pause is over
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look at the flag
            }
        }
    }

    public void close() throws InterruptedException {
        exitFlag = true;
        waiter.interrupt();
        waiter.join();
    }
}
