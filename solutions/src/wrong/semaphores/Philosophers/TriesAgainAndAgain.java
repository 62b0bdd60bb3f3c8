// PhilosophersTest.a_neighbour_waits_at_rest_and_then_eats: "philosopher-4 never comes to rest: it is busy at Philosophers.java:" - it takes the left fork and lays it back as fast as it can.
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
        while (true) {
            left.acquire();
            if (right.tryAcquire()) {
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
