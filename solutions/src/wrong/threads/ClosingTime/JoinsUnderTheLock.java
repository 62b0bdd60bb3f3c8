// ClosingTimeTest.closing_ends_the_pause: "which host holds" - host waits for the waiter and holds the lock that the waiter needs to see the flag.
package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private Thread waiter;
    private boolean exitFlag; // guarded by this

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter = new Thread(this::work, "waiter-1");
        waiter.start();
    }

    private void work() {
        while (!isClosed()) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look again
            }
        }
    }

    private synchronized boolean isClosed() {
        return exitFlag;
    }

    public synchronized void close() throws InterruptedException {
        exitFlag = true;
        waiter.interrupt();
        waiter.join();
    }
}
