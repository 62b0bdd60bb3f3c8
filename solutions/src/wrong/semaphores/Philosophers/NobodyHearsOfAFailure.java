// PhilosophersTest.both_neighbours_eat_when_the_one_between_has_eaten: "philosopher-0 leaves, since the meal threw an IllegalStateException. That philosopher-1 and philosopher-4 eat at once never happens" - the exception leaves past notifyAll.
package semaphores;

import java.util.List;
import java.util.concurrent.Semaphore;

public class Philosophers {

    private final List<Semaphore> forks;
    private final boolean[] taken; // guarded by this

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
        taken = new boolean[forks.size()];
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        int right = (seat + 1) % forks.size();
        synchronized (this) {
            while (taken[seat] || taken[right]) {
                wait();
            }
            taken[seat] = true;
            taken[right] = true;
        }
        forks.get(seat).acquireUninterruptibly();
        forks.get(right).acquireUninterruptibly();
        try {
            meal.run();
        } finally {
            forks.get(seat).release();
            forks.get(right).release();
            synchronized (this) {
                taken[seat] = false;
                taken[right] = false;
            }
        }
        synchronized (this) {
            notifyAll();
        }
    }
}
