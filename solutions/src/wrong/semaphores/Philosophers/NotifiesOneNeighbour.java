// PhilosophersTest.both_neighbours_eat_when_the_one_between_has_eaten: "philosopher-0 has eaten. That philosopher-1 and philosopher-4 eat at once never happens" - notify wakes one, and two could go on.
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
            right.acquireUninterruptibly();
        }
        try {
            meal.run();
        } finally {
            synchronized (this) {
                left.release();
                right.release();
                notify();
            }
        }
    }
}
