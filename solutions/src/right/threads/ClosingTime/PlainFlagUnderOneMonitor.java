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

    public void close() throws InterruptedException {
        synchronized (this) {
            exitFlag = true;
        }
        waiter.interrupt();
        waiter.join();
    }
}
