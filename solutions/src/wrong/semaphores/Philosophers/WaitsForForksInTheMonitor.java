// PhilosophersTest.who_is_sent_away_takes_nothing_along: "philosopher-4 waits for ever: nobody can move any more." - who waits for a fork keeps the monitor, and no interrupt reaches who waits for that.
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
            try {
                right.acquire();
            } catch (InterruptedException e) {
                left.release();
                throw e;
            }
        }
        try {
            meal.run();
        } finally {
            left.release();
            right.release();
        }
    }
}
