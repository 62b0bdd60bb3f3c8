package threads;

/** An interrupt that comes too early, or that the pause swallows, is followed by another one. */
public class ClosingTime {

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

    public synchronized void open() {
        waiter = new Thread(this::work, "waiter-1");
        waiter.start();
    }

    public void close() throws InterruptedException {
        exitFlag = true;
        Thread leaving = waiter();
        while (leaving.isAlive()) {
            leaving.interrupt();
            Thread.sleep(10);
        }
    }

    private synchronized Thread waiter() {
        return waiter;
    }

    private void work() {
        while (!exitFlag) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // it looks at the flag, and goes
            }
        }
    }
}
