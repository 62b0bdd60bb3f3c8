// PhilosophersTest.who_eats_holds_the_two_forks_beside_the_plate: "philosopher-1 waits for ever: nobody can move any more." - who is hungry alone waits for somebody who is not.
package semaphores;

import java.util.List;
import java.util.concurrent.Semaphore;

public class Philosophers {

    private final List<Semaphore> forks;
    private int turn; // guarded by this

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        Semaphore left = forks.get(seat);
        Semaphore right = forks.get((seat + 1) % forks.size());
        synchronized (this) {
            while (turn != seat) {
                wait();
            }
            left.acquire();
            right.acquire();
            turn = (turn + 1) % forks.size();
            notifyAll();
        }
        try {
            meal.run();
        } finally {
            left.release();
            right.release();
        }
    }
}
