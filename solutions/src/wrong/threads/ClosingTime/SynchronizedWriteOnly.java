// ClosingTimeTest.nothing_is_shared_without_an_order: "waiter-1 reads it (ClosingTime.java:" - a lock orders those who take it; the reader does not.
package threads;

public class ClosingTime {

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
        while (!exitFlag) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look again
            }
        }
    }

    private synchronized void turnTheSign() {
        exitFlag = true;
    }

    public void close() throws InterruptedException {
        turnTheSign();
        waiter.interrupt();
        waiter.join();
    }
}
