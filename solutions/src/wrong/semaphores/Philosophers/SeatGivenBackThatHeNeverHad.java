// PhilosophersTest.who_is_sent_away_takes_nothing_along: "each holds one fork and waits for another" - who is interrupted while he waits for a seat gives one back all the same.
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
        try {
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
        } finally {
            seats.release();
        }
    }
}
