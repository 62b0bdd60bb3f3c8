package threads;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private final Lock lock = new ReentrantLock();
    private Thread waiter;
    private boolean exitFlag; // guarded by lock

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter = new Thread(this::work, "waiter-1");
        waiter.start();
    }

    private void work() {
        while (true) {
            lock.lock();
            try {
                if (exitFlag) {
                    return;
                }
            } finally {
                lock.unlock();
            }
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look again
            }
        }
    }

    public void close() throws InterruptedException {
        lock.lock();
        try {
            exitFlag = true;
        } finally {
            lock.unlock();
        }
        waiter.interrupt();
        waiter.join();
    }
}
