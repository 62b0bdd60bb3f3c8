// ClosingTimeTest.nothing_is_shared_without_an_order: "host writes waiter (ClosingTime.java:" - the thread field is the flag, and it is plain.
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
        while (waiter == Thread.currentThread()) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look again
            }
        }
    }

    public void close() throws InterruptedException {
        Thread goes = waiter;
        waiter = null;
        goes.interrupt();
        goes.join();
    }
}
