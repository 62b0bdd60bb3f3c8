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
        if (seat % 2 == 0) {
            eat(left, right, meal);
        } else {
            eat(right, left, meal);
        }
    }

    private static void eat(Semaphore first, Semaphore second, Runnable meal) throws InterruptedException {
        first.acquire();
        try {
            second.acquire();
            try {
                meal.run();
            } finally {
                second.release();
            }
        } finally {
            first.release();
        }
    }
}
