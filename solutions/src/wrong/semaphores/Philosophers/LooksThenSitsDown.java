// PhilosophersTest.two_neighbours_eat_in_every_order_of_steps: "In this order of steps nobody can move any more." - between the look at the neighbours and the entry of his own, a neighbour enters his.
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
        }
        synchronized (eating) {
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
