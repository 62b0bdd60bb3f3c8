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
    private final Semaphore open = new Semaphore(0);
    private int ready;

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        // TODO 1: whoever comes is counted, also when two come at once; the last lets all go.
        ready++;
        if (ready == waiters) {
            open.release(waiters);
        }
        open.acquire();

        // TODO 2: behind the last one the gate is as it was at first, for the next course.
        // TODO 3: whoever is back early for the next course takes nobody's turn in this one.
    }
}
