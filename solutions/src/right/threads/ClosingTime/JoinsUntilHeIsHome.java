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
        do {
            waiter.join(5_000);
        } while (waiter.isAlive());
    }
}
