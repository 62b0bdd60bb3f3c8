// PhilosophersTest.who_eats_holds_the_two_forks_beside_the_plate: "While philosopher-0 eats, alone at a table for 5, the forks [0] are taken, not [0, 1]." - no deadlock with one fork, and no pizza either.
package semaphores;

import java.util.List;
import java.util.concurrent.Semaphore;

public class Philosophers {

    private final List<Semaphore> forks;

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        forks.get(seat).acquire();
        try {
            meal.run();
        } finally {
            forks.get(seat).release();
        }
    }
}
