// PhilosophersTest.who_is_interrupted_while_eating_leaves_the_table_to_the_neighbours: "That philosopher-1 eats never happens" - acquire throws before the neighbours have heard.
package semaphores;

import java.util.List;
import java.util.concurrent.Semaphore;

public class Philosophers {

    private final List<Semaphore> forks;
    private final Semaphore counting = new Semaphore(1);
    private final boolean[] eats; // guarded by counting
    private final boolean[] hungry; // guarded by counting
    private final Semaphore[] called;

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
        eats = new boolean[forks.size()];
        hungry = new boolean[forks.size()];
        called = new Semaphore[forks.size()];
        for (int seat = 0; seat < called.length; seat++) {
            called[seat] = new Semaphore(0);
        }
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        Semaphore left = forks.get(seat);
        Semaphore right = forks.get((seat + 1) % forks.size());
        counting.acquire();
        hungry[seat] = true;
        callIfFree(seat);
        counting.release();
        try {
            called[seat].acquire();
        } catch (InterruptedException e) {
            counting.acquireUninterruptibly();
            if (eats[seat]) {
                called[seat].acquireUninterruptibly();
            }
            counting.release();
            leave(seat);
            throw e;
        }
        try {
            left.acquireUninterruptibly();
            right.acquireUninterruptibly();
            try {
                meal.run();
            } finally {
                right.release();
                left.release();
            }
        } finally {
            leave(seat);
        }
    }

    private void callIfFree(int seat) {
        int last = eats.length - 1;
        int before = seat == 0 ? last : seat - 1;
        int behind = seat == last ? 0 : seat + 1;
        if (hungry[seat] && !eats[before] && !eats[behind]) {
            hungry[seat] = false;
            eats[seat] = true;
            called[seat].release();
        }
    }

    private void leave(int seat) throws InterruptedException {
        counting.acquire();
        hungry[seat] = false;
        eats[seat] = false;
        int last = eats.length - 1;
        callIfFree(seat == 0 ? last : seat - 1);
        callIfFree(seat == last ? 0 : seat + 1);
        counting.release();
    }
}
