package threads;

import java.util.concurrent.atomic.AtomicBoolean;

public class ClosingTime {

    /** Waits between two rounds; to be called by the waiter. */
    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private final Waiter waiter = new Waiter();

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter.start();
    }

    public void close() throws InterruptedException {
        waiter.goHome();
        System.out.println(waiter.rounds + " rounds");
    }

    private final class Waiter extends Thread {
        private final AtomicBoolean goesHome = new AtomicBoolean();
        private int rounds = -1;

        @Override
        public synchronized void start() {
            rounds = 0;
            super.start();
        }

        void goHome() throws InterruptedException {
            goesHome.set(true);
            interrupt();
            super.join();
        }

        @Override
        public void run() {
            while (!goesHome.get()) {
                round.run();
                rounds++;
                try {
                    pause.untilNextRound();
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }
}
