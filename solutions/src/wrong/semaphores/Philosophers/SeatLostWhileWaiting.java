// PhilosophersTest.who_is_sent_away_takes_nothing_along: "philosopher-1 was interrupted while waiting, 4 times. Then, that philosopher-2 eats while philosopher-0 eats never happens" - who is interrupted at the first fork keeps the seat.
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
            seats.release();
        }
    }
}
