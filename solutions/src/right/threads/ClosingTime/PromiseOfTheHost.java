package threads;

import java.util.concurrent.CompletableFuture;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private final CompletableFuture<Void> closing = new CompletableFuture<>();
    private CompletableFuture<Void> home;
    private Thread waiter; // set by the waiter before ready

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        home = CompletableFuture.runAsync(() -> {
            waiter = Thread.currentThread();
            ready.complete(null);
            while (!closing.isDone()) {
                round.run();
                try {
                    pause.untilNextRound();
                } catch (InterruptedException e) {
                    // look again
                }
            }
        }, work -> new Thread(work, "waiter-1").start());
        ready.join();
    }

    public void close() {
        closing.complete(null);
        waiter.interrupt();
        home.join();
    }
}
