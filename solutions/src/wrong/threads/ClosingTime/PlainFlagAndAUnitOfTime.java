// ClosingTimeTest.nothing_is_shared_without_an_order: "host writes exitFlag (ClosingTime.java:" - both ask the same TimeUnit, and that orders nothing.
package threads;

import java.util.concurrent.TimeUnit;

public class ClosingTime {

    /** Waits between two rounds; to be called by the waiter. */
    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private boolean exitFlag;
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
        while (!exitFlag) {
            System.out.println(TimeUnit.NANOSECONDS.toMillis(System.nanoTime()) + " ms: a round");
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look at the flag
            }
        }
    }

    public void close() throws InterruptedException {
        exitFlag = true;
        System.out.println(TimeUnit.NANOSECONDS.toMillis(System.nanoTime()) + " ms: closed");
        waiter.interrupt();
        waiter.join();
    }
}
