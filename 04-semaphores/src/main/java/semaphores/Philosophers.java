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
        Semaphore left = forks.get(seat);
        Semaphore right = forks.get((seat + 1) % forks.size());
        left.acquire();
        right.acquire();
        meal.run();
        right.release();
        left.release();
    }
}
