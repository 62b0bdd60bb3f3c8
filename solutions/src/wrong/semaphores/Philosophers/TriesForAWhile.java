// PhilosophersTest.a_neighbour_waits_at_rest_and_then_eats: "philosopher-4 waits for a while and looks again (Philosophers.java:" - ten milliseconds, and once more, and all five in step.
package semaphores;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class Philosophers {

    private final List<Semaphore> forks;

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        Semaphore left = forks.get(seat);
        Semaphore right = forks.get((seat + 1) % forks.size());
        while (true) {
            left.acquire();
            if (right.tryAcquire(10, TimeUnit.MILLISECONDS)) {
                break;
            }
            left.release();
        }
        try {
            meal.run();
        } finally {
            right.release();
            left.release();
        }
    }
}
