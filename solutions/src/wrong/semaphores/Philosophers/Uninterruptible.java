// PhilosophersTest.who_is_sent_away_takes_nothing_along: "philosopher-1 waits for ever: nobody can move any more." - acquireUninterruptibly waits on, whoever asks it to stop.
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
        Semaphore first = forks.get(Math.min(seat, right));
        Semaphore second = forks.get(Math.max(seat, right));
        first.acquireUninterruptibly();
        second.acquireUninterruptibly();
        try {
            meal.run();
        } finally {
            second.release();
            first.release();
        }
    }
}
