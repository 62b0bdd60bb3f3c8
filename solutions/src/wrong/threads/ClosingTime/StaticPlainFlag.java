// ClosingTimeTest.nothing_is_shared_without_an_order: "and nothing orders the two" - static shares the flag with everybody, and shows it to nobody.
package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private static boolean exitFlag;
    private Thread waiter;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        exitFlag = false;
        waiter = new Thread(() -> {
            while (!exitFlag) {
                round.run();
                try {
                    pause.untilNextRound();
                } catch (InterruptedException e) {
                    // look again
                }
            }
        }, "waiter-1");
        waiter.start();
    }

    public void close() throws InterruptedException {
        exitFlag = true;
        waiter.interrupt();
        waiter.join();
    }
}
