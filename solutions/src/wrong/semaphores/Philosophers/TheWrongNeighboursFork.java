// PhilosophersTest.who_eats_holds_the_two_forks_beside_the_plate: "While philosopher-0 eats, alone at a table for 5, the forks [0, 4] are taken, not [0, 1]." - the second fork is the one from the other side.
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
        Semaphore right = forks.get((seat + forks.size() - 1) % forks.size());
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
