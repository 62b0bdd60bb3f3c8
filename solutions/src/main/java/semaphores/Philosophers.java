package semaphores;

import java.util.List;
import java.util.concurrent.Semaphore;

/*
 * 04-semaphores, exercise 5: Philosophers. Lesson: 04-semaphores/README.md#6-five-at-the-table
 * Philosophers sit at a round table and eat pizza with two forks. Fork k lies to the left of seat
 * k, fork k + 1 to its right; right of the last seat lies fork 0. When all come, nobody eats.
 * Goal: whenever all come at once, all get to eat; any two who are no neighbours can eat at once.
 * Rules: each fork is a semaphore with one permit; who eats holds the permits of both forks, and
 * lays them back after the meal, also after one that throws: eat(...) throws the same. Whoever
 * waits, rests: no looking again and again, no naps. An interrupt ends the wait with an
 * InterruptedException, with nothing held. The table has any number of seats from 2.
 * Commands: mvn test -pl 04-semaphores -Dtest=PhilosophersTest    Hints: 04-semaphores/hints.md
 */
public class Philosophers {

    private final List<Semaphore> forks;

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
    }

    // TODO 1: when everybody is hungry at the same moment, everybody gets to eat.
    // TODO 2: whatever becomes of a meal or of a wait, the forks are there for the neighbours.
    public void eat(int seat, Runnable meal) throws InterruptedException {
        // Not left and right, but the lower number first, for everybody: the one with fork 0 to the
        // right reaches for it first. So the circle cannot close: who holds the highest fork of all
        // that are held waits for nobody.
        int left = seat;
        int right = (seat + 1) % forks.size();
        Semaphore first = forks.get(Math.min(left, right));
        Semaphore second = forks.get(Math.max(left, right));
        first.acquire();
        try {
            // Also when this wait is interrupted, the first fork goes back.
            second.acquire();
            try {
                meal.run();
            } finally {
                second.release();
            }
        } finally {
            first.release();
        }
    }

    // Also right: one seat less than forks, as a semaphore, before anybody reaches; one who takes
    // the right fork first, or every second; a waiter who gives both forks at once, or who serves
    // one at a time until that one has both forks, not until the meal is over.

    // Looks right: left first, then right, and each fork goes back in a `finally`:
    //
    //     philosopher-0         | philosopher-1         | philosopher-2         | forks
    //     takes 0               |                       |                       | 1, 2
    //                           | takes 1               |                       | 2
    //                           |                       | takes 2               | none
    //     waits for 1           | waits for 2           | waits for 0           | none
    //
    // Everybody keeps to the rule, nobody gives back before the meal, and nobody eats.
}
