// ClosingTimeTest.closing_ends_the_pause: "the waiter goes on with his pause" - a daemon does not keep the process alive; in a process that goes on, he stays.
package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private volatile boolean exitFlag;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        Thread waiter = new Thread(this::work, "waiter-1");
        waiter.setDaemon(true);
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
    }
}
