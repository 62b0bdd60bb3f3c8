package semaphores;

import java.util.List;
import java.util.concurrent.Semaphore;

public class Philosophers {

    private final List<Semaphore> forks;

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        Semaphore left = forks.get(seat);
        Semaphore right = forks.get((seat + 1) % forks.size());
        synchronized (this) {
            while (left.availablePermits() == 0 || right.availablePermits() == 0) {
                wait();
            }
            left.acquire();
            right.acquire();
        }
        try {
            meal.run();
        } finally {
            synchronized (this) {
                left.release();
                right.release();
                notifyAll();
            }
        }
    }
}
