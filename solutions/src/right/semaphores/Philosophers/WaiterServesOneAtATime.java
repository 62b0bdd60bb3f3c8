package semaphores;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Philosophers {

    private final List<Semaphore> forks;
    private final Lock waiter = new ReentrantLock(true);

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        Semaphore left = forks.get(seat);
        Semaphore right = forks.get((seat + 1) % forks.size());
        waiter.lockInterruptibly();
        try {
            left.acquire();
            try {
                right.acquire();
            } catch (InterruptedException e) {
                left.release();
                throw e;
            }
        } finally {
            waiter.unlock();
        }
        try {
            meal.run();
        } finally {
            left.release();
            right.release();
        }
    }
}
