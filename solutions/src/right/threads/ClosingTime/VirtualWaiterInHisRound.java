// needs Java 21
package threads;

/** The waiter is a virtual thread, and keeps a monitor during each round: nobody interrupts him there. */
public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private final Object table = new Object();
    private volatile boolean closed;
    private Thread waiter;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter = Thread.ofVirtual().name("waiter-1").start(this::work);
    }

    private void work() {
        while (true) {
            synchronized (table) {
                if (closed) {
                    return;
                }
                round.run();
            }
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // looks whether it is closing time
            }
        }
    }

    public void close() throws InterruptedException {
        closed = true;
        synchronized (table) { // not during a round
            waiter.interrupt();
        }
        waiter.join();
    }
}
