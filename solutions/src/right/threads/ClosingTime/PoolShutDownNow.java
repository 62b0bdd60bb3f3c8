package threads;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private final ExecutorService waiters = Executors.newSingleThreadExecutor();

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiters.execute(() -> {
            try {
                while (!waiters.isShutdown()) {
                    round.run();
                    pause.untilNextRound();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    public void close() throws InterruptedException {
        waiters.shutdownNow();
        waiters.awaitTermination(1, TimeUnit.DAYS);
    }
}
