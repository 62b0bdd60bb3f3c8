// PhilosophersTest.a_meal_that_fails_leaves_the_forks_on_the_table: "When a meal threw an Error, fork 0 is not back on the table." - an Error is no RuntimeException.
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
        } catch (RuntimeException e) {
            second.release();
            first.release();
            throw e;
        }
        second.release();
        first.release();
    }
}
