// ClosingTimeTest.closing_comes_to_an_end_however_slow_the_waiter_is: "still on his way to his first round" - whom the host has to wait for, he hears from the waiter himself: perhaps too late.
package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private volatile Thread waiter;
    private volatile boolean exitFlag;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        new Thread(this::work, "waiter-1").start();
    }

    private void work() {
        waiter = Thread.currentThread();
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
        if (waiter != null) {
            waiter.interrupt();
            waiter.join();
        }
    }
}
