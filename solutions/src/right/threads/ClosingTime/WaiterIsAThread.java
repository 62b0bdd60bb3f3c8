package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private Waiter waiter;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    /** Flag and loop live with the thread that they belong to. */
    private static final class Waiter extends Thread {
        private final ClosingTime time;
        private volatile boolean goHome;
        private long rounds; // this thread's alone

        Waiter(ClosingTime time) {
            super("waiter-1");
            this.time = time;
        }

        @Override
        public void run() {
            while (!goHome) {
                time.round.run();
                rounds++;
                rest();
            }
        }

        private void rest() {
            try {
                time.pause.untilNextRound();
            } catch (InterruptedException e) {
                goHome = true;
            }
        }

        long sendHome() throws InterruptedException {
            goHome = true;
            interrupt();
            join();
            return rounds;
        }
    }

    public void open() {
        waiter = new Waiter(this);
        waiter.start();
    }

    public void close() throws InterruptedException {
        waiter.sendHome();
    }
}
