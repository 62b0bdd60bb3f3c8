// ClosingTimeTest.each_waiter_goes_home_when_his_own_host_closes: "the number of his rounds is 1, not 2" - one flag for all the houses in town.
package threads;

public class ClosingTime {

    /** Waits between two rounds; to be called by the waiter. */
    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private static volatile boolean exitFlag;
    private Thread waiter;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        exitFlag = false;
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
        waiter.join();
    }
}
