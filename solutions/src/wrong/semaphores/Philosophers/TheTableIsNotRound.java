// PhilosophersTest.who_eats_holds_the_two_forks_beside_the_plate: "philosopher-4 met ArrayIndexOutOfBoundsException at Philosophers.java:" - to the right of the last seat lies fork 0.
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
        Semaphore right = forks.get(seat + 1);
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
