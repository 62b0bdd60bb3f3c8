package semaphores;

import java.util.List;
import java.util.concurrent.Semaphore;

public class Philosophers {

    private final List<Semaphore> forks;

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        int right = (seat + 1) % forks.size();
        forks.get(Math.max(seat, right)).acquire();
        try {
            forks.get(Math.min(seat, right)).acquire();
            try {
                meal.run();
            } finally {
                forks.get(Math.min(seat, right)).release();
            }
        } finally {
            forks.get(Math.max(seat, right)).release();
        }
    }
}
