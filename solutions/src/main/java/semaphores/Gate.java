package semaphores;

import java.util.concurrent.Semaphore;

/*
 * 04-semaphores, exercise 6: Gate. Lesson: 04-semaphores/README.md#7-a-gate-that-can-be-used-again
 * At a banquet the waiters carry each course out together: whoever is ready waits at the gate for
 * the others. This gate sometimes miscounts, and after the first course nobody gets through.
 * Goal: nobody goes out with a course before all have come for it, course after course.
 * Rules: build it from semaphores; locks, monitors and latches pass too, but a ready-made
 * CyclicBarrier or Phaser is refused. The same waiters come for every course, `waiters` of them,
 * at least 1, and a fast one may be back while others still leave. Whoever waits, rests: no looking
 * again and again. Nobody is interrupted here. Each Gate is a gate of its own, and a waiter may
 * pass more than one.
 * Commands: mvn test -pl 04-semaphores -Dtest=GateTest    Hints: 04-semaphores/hints.md
 */
public class Gate {

    private final int waiters;
    private final Semaphore counting = new Semaphore(1); // for the count
    private final Semaphore open = new Semaphore(0);
    private final Semaphore closed = new Semaphore(0);
    private int ready; // guarded by counting

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        // TODO 1: whoever comes is counted, also when two come at once; the last lets all go.
        // To count and to look at the count is one step: one permit, one at a time.
        counting.acquire();
        ready++;
        if (ready == waiters) {
            open.release(waiters);
        }
        counting.release();
        // Behind the counting, not inside: whoever waits there with that permit stops everybody else.
        open.acquire();

        // TODO 2: behind the last one the gate is as it was at first, for the next course.
        // Counted back to 0, and all permits are used up: one for each.
        // TODO 3: whoever is back early for the next course takes nobody's turn in this one.
        // A second door behind the first: it opens when the last one has taken his permit at the first.
        // So when anybody is back at the first door, no permit for this course lies there any more.
        counting.acquire();
        ready--;
        if (ready == 0) {
            closed.release(waiters);
        }
        counting.release();
        closed.acquire();
    }

    // Also right: a number for each course, and a monitor or a condition: wait while the number is
    // still mine. A semaphore or a latch of its own for each course, picked up while counting. Two
    // semaphores in turn: nobody can be two courses ahead.

    // Looks right: one door. The last one sets the count back to 0 and gives a permit to everyone.
    // With two waiters:
    //
    //     waiter-1                  | waiter-2                  | ready | permits
    //     comes, is counted         |                           | 1     | 0
    //                               | comes, is the last        | 0     | 2
    //                               | acquire, goes out         | 0     | 1
    //                               | is back, is counted       | 1     | 1
    //                               | acquire, goes out again   | 1     | 0
    //     acquire waits             |                           | 1     | 0
    //
    // waiter-2 has served two courses, and waiter-1 none: a permit does not say which course it is for.
}
