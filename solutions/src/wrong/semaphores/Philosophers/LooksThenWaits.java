// PhilosophersTest.two_neighbours_eat_in_every_order_of_steps: "In this order of steps nobody can move any more." - the forks come back between the look and the wait.
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
        while (!taken(left, right)) {
            synchronized (this) {
                wait();
            }
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

    private synchronized boolean taken(Semaphore left, Semaphore right) throws InterruptedException {
        if (left.availablePermits() == 0 || right.availablePermits() == 0) {
            return false;
        }
        left.acquire();
        right.acquire();
        return true;
    }
}
