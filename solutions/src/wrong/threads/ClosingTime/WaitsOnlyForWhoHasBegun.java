// ClosingTimeTest.closing_comes_to_an_end_however_slow_the_waiter_is: "still on his way to his first round" - a thread that was started need not have come to its first line.
package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private volatile boolean begun;
    private Thread waiter;
    private volatile boolean exitFlag;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter = new Thread(this::work, "waiter-1");
        waiter.start();
    }

    private void work() {
        begun = true;
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
        if (begun) {
            waiter.interrupt();
            waiter.join();
        }
    }
}
