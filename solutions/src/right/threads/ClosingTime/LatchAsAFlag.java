package threads;

import java.util.concurrent.CountDownLatch;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private final CountDownLatch closed = new CountDownLatch(1);
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
        while (closed.getCount() > 0) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look again
            }
        }
    }

    public void close() throws InterruptedException {
        closed.countDown();
        waiter.interrupt();
        waiter.join();
    }
}
