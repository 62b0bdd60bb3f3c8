package threads;

import java.util.concurrent.FutureTask;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private FutureTask<Void> evening;
    private Thread waiter;
    private int rounds; // the waiter's; the host's when the waiter is home

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        evening = new FutureTask<>(this::work, null);
        waiter = new Thread(evening, "waiter-1");
        waiter.start();
    }

    private void work() {
        try {
            while (!Thread.interrupted()) {
                round.run();
                rounds++;
                pause.untilNextRound();
            }
        } catch (InterruptedException e) {
            // home
        }
    }

    public void close() throws InterruptedException {
        evening.cancel(true);
        waiter.join();
        rounds = 0;
    }
}
