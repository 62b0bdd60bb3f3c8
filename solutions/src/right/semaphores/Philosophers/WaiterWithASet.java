package semaphores;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;

public class Philosophers {

    private final List<Semaphore> forks;
    private final Set<Integer> eating = new HashSet<>();

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        int n = forks.size();
        synchronized (eating) {
            while (eating.stream().anyMatch(other -> other == (seat + 1) % n || other == (seat + n - 1) % n || other == seat)) {
                eating.wait();
            }
            eating.add(seat);
        }
        Semaphore left = forks.get(seat);
        Semaphore right = forks.get((seat + 1) % n);
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
            synchronized (eating) {
                eating.remove(seat);
                eating.notifyAll();
            }
        }
    }
}
