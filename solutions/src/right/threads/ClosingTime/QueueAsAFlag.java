package threads;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
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
        while (calls.isEmpty()) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look again
            }
        }
    }

    public void close() throws InterruptedException {
        calls.put("closing time");
        waiter.interrupt();
        waiter.join();
    }
}
