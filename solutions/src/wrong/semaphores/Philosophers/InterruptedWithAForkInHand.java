// PhilosophersTest.who_is_sent_away_takes_nothing_along: "philosopher-3 was interrupted while waiting. Then, while philosopher-4 eats, the forks [0, 3, 4] are taken, not [0, 4]." - the interrupt comes at the second fork, and the first one is gone.
package semaphores;

import java.util.List;
import java.util.concurrent.Semaphore;

public class Philosophers {

    private final List<Semaphore> forks;

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        int right = (seat + 1) % forks.size();
        Semaphore first = forks.get(Math.min(seat, right));
        Semaphore second = forks.get(Math.max(seat, right));
        first.acquire();
        second.acquire();
        try {
            meal.run();
        } finally {
            second.release();
            first.release();
        }
    }
}
