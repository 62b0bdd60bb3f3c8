// ClosingTimeTest.closing_waits_for_the_round_in_hand: "while the waiter was on his way home from his pause" - waits for a round in hand, not for a waiter who comes from a pause.
package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private boolean closed; // guarded by this
    private boolean busy; // guarded by this
    private Thread waiter;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        synchronized (this) {
            busy = true;
        }
        waiter = new Thread(this::work, "waiter-1");
        waiter.start();
    }

    private void work() {
        while (beginsARound()) {
            round.run();
            endsARound();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // looks whether it is closing time
            }
        }
    }

    private synchronized boolean beginsARound() {
        busy = !closed;
        notifyAll();
        return busy;
    }

    private synchronized void endsARound() {
        busy = false;
        notifyAll();
    }

    public synchronized void close() throws InterruptedException {
        closed = true;
        waiter.interrupt();
        while (busy) {
            wait();
        }
    }
}
