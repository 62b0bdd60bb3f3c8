// PhilosophersTest.a_meal_that_fails_leaves_the_forks_on_the_table: "When a meal threw an IllegalStateException, fork 0 is not back on the table." - the failure jumps over both lines.
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
        meal.run();
        second.release();
        first.release();
    }
}
