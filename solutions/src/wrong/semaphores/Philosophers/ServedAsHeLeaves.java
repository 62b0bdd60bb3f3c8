// PhilosophersTest.no_fork_goes_with_a_philosopher_who_is_interrupted: "When philosopher-1 was interrupted as philosopher-0 laid the forks back, and all have left, fork 1 is not back on the table." - who leaves picks up the forks for the next in line, and that one is interrupted and goes without them.
package semaphores;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Semaphore;

public class Philosophers {

    private static final class Ticket {
        final int seat;
        boolean served;

        Ticket(int seat) {
            this.seat = seat;
        }
    }

    private final List<Semaphore> forks;
    private final List<Ticket> line = new ArrayList<>();

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        Ticket mine = new Ticket(seat);
        synchronized (line) {
            line.add(mine);
            serve();
            try {
                while (!mine.served) {
                    line.wait();
                }
            } catch (InterruptedException e) {
                line.remove(mine);
                serve();
                throw e;
            }
        }
        try {
            meal.run();
        } finally {
            synchronized (line) {
                forks.get(seat).release();
                forks.get(right(seat)).release();
                serve();
            }
        }
    }

    private int right(int seat) {
        return (seat + 1) % forks.size();
    }

    private void serve() {
        BitSet reserved = new BitSet();
        for (Ticket next : new ArrayList<>(line)) {
            int left = next.seat;
            int right = right(left);
            if (!reserved.get(left) && !reserved.get(right) && takesBoth(left, right)) {
                line.remove(next);
                next.served = true;
                line.notifyAll();
            } else {
                reserved.set(left);
                reserved.set(right);
            }
        }
    }

    private boolean takesBoth(int left, int right) {
        if (!forks.get(left).tryAcquire()) {
            return false;
        }
        if (!forks.get(right).tryAcquire()) {
            forks.get(left).release();
            return false;
        }
        return true;
    }
}
