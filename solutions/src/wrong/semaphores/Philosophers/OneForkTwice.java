// PhilosophersTest.who_eats_holds_the_two_forks_beside_the_plate: "When philosopher-0 has eaten, fork 0 is not back on the table." - one fork is laid back twice; a semaphore does not mind.
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
            second.release();
        }
    }
}
