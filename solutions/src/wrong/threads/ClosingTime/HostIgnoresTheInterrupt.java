// ClosingTimeTest.an_interrupted_host_does_not_come_back_as_if_the_waiter_were_home: "host was interrupted in close(), and came back" - the flag is up again, but the lights are out.
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
        try {
            waiter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
