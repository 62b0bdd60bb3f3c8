// ClosingTimeTest.a_host_who_is_woken_for_no_reason_waits_again: "host was woken for no reason in close(), and came back" - the waiter rings when he is home, and to be awake does not say that it was he.
package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private Thread waiter; // guarded by this
    private boolean exitFlag; // guarded by this
    private boolean home; // guarded by this

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public synchronized void open() {
        waiter = new Thread(this::work, "waiter-1");
        waiter.start();
    }

    private void work() {
        while (!isClosing()) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look again
            }
        }
        goHome();
    }

    private synchronized boolean isClosing() {
        return exitFlag;
    }

    private synchronized void goHome() {
        home = true;
        notify();
    }

    public synchronized void close() throws InterruptedException {
        exitFlag = true;
        waiter.interrupt();
        if (!home) {
            wait();
        }
    }
}
