package threads;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private enum State { OPEN, CLOSING, CLOSED }

    private volatile State state = State.OPEN;
    private Thread waiter;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter = new Thread(() -> {
            boolean goOn = true;
            while (goOn) {
                round.run();
                try {
                    pause.untilNextRound();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                goOn = switch (state) {
                    case OPEN -> !Thread.currentThread().isInterrupted();
                    case CLOSING, CLOSED -> false;
                };
            }
            synchronized (this) {
                state = State.CLOSED;
                notifyAll();
            }
        }, "waiter-1");
        waiter.start();
    }

    public void close() throws InterruptedException {
        state = State.CLOSING;
        waiter.interrupt();
        synchronized (this) {
            while (state != State.CLOSED) {
                wait();
            }
        }
    }
}
