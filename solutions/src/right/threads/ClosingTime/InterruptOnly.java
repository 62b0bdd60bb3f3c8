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
        try {
            while (!Thread.currentThread().isInterrupted()) {
                round.run();
                pause.untilNextRound();
            }
        } catch (InterruptedException e) {
            // closing time; the thread ends here
        }
    }

    public void close() throws InterruptedException {
        waiter.interrupt();
        waiter.join();
    }
}
