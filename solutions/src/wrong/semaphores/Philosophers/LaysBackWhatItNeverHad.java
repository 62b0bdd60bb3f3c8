// PhilosophersTest.who_is_sent_away_takes_nothing_along: "philosopher-1 was interrupted while waiting. Then, while philosopher-0 eats, the forks [0] are taken, not [0, 1]." - finally lays back two forks, whoever holds them.
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
        try {
            first.acquire();
            second.acquire();
            meal.run();
        } finally {
            second.release();
            first.release();
        }
    }
}
