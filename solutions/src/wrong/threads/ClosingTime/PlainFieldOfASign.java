// ClosingTimeTest.nothing_is_shared_without_an_order: "host writes closed (ClosingTime.java:" - the flag is a plain field as before, only in another class and behind methods.
package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private static final class Sign {
        private boolean closed;

        boolean isOpen() {
            return !closed;
        }

        void turn() {
            closed = true;
        }
    }

    private final Sign sign = new Sign();
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
        while (sign.isOpen()) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look again
            }
        }
    }

    public void close() throws InterruptedException {
        sign.turn();
        waiter.interrupt();
        waiter.join();
    }
}
