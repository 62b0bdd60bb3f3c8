// PhilosophersTest.all_are_hungry_at_once_and_all_eat: "All 5 came to the table, each holds one fork and waits for another, and nobody can move any more." - the same circle the other way round.
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
        right.acquire();
        try {
            left.acquire();
            try {
                meal.run();
            } finally {
                left.release();
            }
        } finally {
            right.release();
        }
    }
}
