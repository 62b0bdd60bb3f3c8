// ClosingTimeTest.nothing_is_shared_without_an_order: "host writes exitFlag (ClosingTime.java:" - the interrupt happens to carry the flag over; the look at the top of the loop has no order with the write.
package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private Thread waiter;
    private boolean exitFlag;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter = new Thread(this::work, "waiter-1");
        waiter.start();
    }

    private void work() {
        while (!exitFlag) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look again
            }
        }
    }

    public void close() throws InterruptedException {
        exitFlag = true;
        waiter.interrupt();
        waiter.join();
    }
}
