// PhilosophersTest.two_who_are_no_neighbours_eat_at_once: "That philosopher-4 eats while philosopher-0 and philosopher-2 eat never happens: nobody can move any more." - at a table for seven, three can eat.
package semaphores;

import java.util.List;
import java.util.concurrent.Semaphore;

public class Philosophers {

    private final List<Semaphore> forks;
    private final Semaphore seats = new Semaphore(2);

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        Semaphore left = forks.get(seat);
        Semaphore right = forks.get((seat + 1) % forks.size());
        seats.acquire();
        try {
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
        } finally {
            seats.release();
        }
    }
}
