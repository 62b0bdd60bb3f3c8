// PhilosophersTest.all_are_hungry_at_once_and_all_eat: "each holds one fork and waits for another" - after each meal there is one seat more, and soon one for everybody.
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
            seats.release();
        }
    }
}
