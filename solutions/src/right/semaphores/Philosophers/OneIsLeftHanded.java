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
        boolean last = seat == forks.size() - 1;
        Semaphore first = last ? right : left;
        Semaphore second = last ? left : right;
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
