// PhilosophersTest.a_meal_that_fails_leaves_the_forks_on_the_table: "philosopher-4 waits for ever: nobody can move any more." - when a meal fails, the seat stays taken; after the last seat nobody comes in.
package semaphores;

import java.util.List;
import java.util.concurrent.Semaphore;

public class Philosophers {

    private final List<Semaphore> forks;
    private final Semaphore seats;

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
        seats = new Semaphore(forks.size() - 1);
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        Semaphore left = forks.get(seat);
        Semaphore right = forks.get((seat + 1) % forks.size());
        seats.acquire();
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
        seats.release();
    }
}
