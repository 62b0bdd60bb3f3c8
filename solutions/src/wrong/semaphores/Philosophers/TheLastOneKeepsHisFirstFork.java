// PhilosophersTest.who_is_sent_away_takes_nothing_along: "philosopher-4 was interrupted while waiting. Then, while philosopher-3 eats, the forks [0, 3, 4] are taken, not [3, 4]." - the last seat has no finally between its two forks.
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
        if (seat == forks.size() - 1) {
            right.acquire();
            left.acquire();
            try {
                meal.run();
            } finally {
                left.release();
                right.release();
            }
        } else {
            left.acquire();
            try {
                right.acquire();
                try {
                    meal.run();
                } finally {
                    right.release();
                }
            } finally {
                left.release();
            }
        }
    }
}
