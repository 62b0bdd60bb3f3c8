package threads;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private final ReadWriteLock door = new ReentrantReadWriteLock();
    private final Lock look = door.readLock();
    private Thread waiter;
    private boolean open = true; // guarded by door

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter = new Thread(this::work, "waiter-1");
        waiter.start();
    }

    private void work() {
        while (isOpen()) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look again
            }
        }
    }

    private boolean isOpen() {
        look.lock();
        try {
            return open;
        } finally {
            look.unlock();
        }
    }

    public void close() throws InterruptedException {
        door.writeLock().lock();
        open = false;
        door.writeLock().unlock();
        waiter.interrupt();
        waiter.join();
    }
}
