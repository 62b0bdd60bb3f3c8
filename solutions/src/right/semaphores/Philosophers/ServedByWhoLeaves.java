package semaphores;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Semaphore;

/** First come, first served: whoever leaves picks up both forks for the next in line, who keep theirs reserved meanwhile. */
public class Philosophers {

    private static final class Ticket {
        final int seat;
        final Semaphore served = new Semaphore(0);

        Ticket(int seat) {
            this.seat = seat;
        }
    }

    private final List<Semaphore> forks;
    private final Semaphore list = new Semaphore(1);
    private final List<Ticket> line = new ArrayList<>();

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        Ticket mine = new Ticket(seat);
        list.acquireUninterruptibly();
        line.add(mine);
        serve();
        list.release();
        try {
            mine.served.acquire();
        } catch (InterruptedException e) {
            list.acquireUninterruptibly();
            if (!line.remove(mine)) {
                layBack(seat);
            }
            serve();
            list.release();
            throw e;
        }
        try {
            meal.run();
        } finally {
            list.acquireUninterruptibly();
            layBack(seat);
            serve();
            list.release();
        }
    }

    private int right(int seat) {
        return (seat + 1) % forks.size();
    }

    private void layBack(int seat) {
        forks.get(seat).release();
        forks.get(right(seat)).release();
    }

    /** With the list in hand. */
    private void serve() {
        BitSet reserved = new BitSet();
        for (Ticket next : new ArrayList<>(line)) {
            int left = next.seat;
            int right = right(left);
            if (!reserved.get(left) && !reserved.get(right) && takesBoth(left, right)) {
                line.remove(next);
                next.served.release();
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
