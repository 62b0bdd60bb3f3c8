// PhilosophersTest.a_meal_that_fails_leaves_the_forks_on_the_table: "When a meal threw an IllegalStateException, fork 0 is not back on the table." - the last seat has a finally, the others have none.
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
        } else {
            left.acquire();
            try {
                right.acquire();
            } catch (InterruptedException e) {
                left.release();
                throw e;
            }
            meal.run();
            right.release();
            left.release();
        }
    }
}
