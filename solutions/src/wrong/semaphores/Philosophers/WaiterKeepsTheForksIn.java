// PhilosophersTest.a_neighbour_waits_at_rest_and_then_eats: "philosopher-0 waits for ever: nobody can move any more." - who waits for a fork keeps the waiter, and the fork cannot come back without him.
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
            left.acquire();
            right.acquire();
        }
        try {
            meal.run();
        } finally {
            synchronized (this) {
                left.release();
                right.release();
            }
        }
    }
}
