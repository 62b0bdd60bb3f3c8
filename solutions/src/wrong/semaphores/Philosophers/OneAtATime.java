// PhilosophersTest.two_who_are_no_neighbours_eat_at_once: "That philosopher-2 eats while philosopher-0 eats never happens: nobody can move any more." - one big lock: no deadlock, and no company.
package semaphores;

import java.util.List;
import java.util.concurrent.Semaphore;

public class Philosophers {

    private final List<Semaphore> forks;
    private final Semaphore table = new Semaphore(1);

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        Semaphore left = forks.get(seat);
        Semaphore right = forks.get((seat + 1) % forks.size());
        table.acquire();
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
            table.release();
        }
    }
}
