package semaphores;

import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

/*
 * 04-semaphores, exercise 2: Turns. Lesson: 04-semaphores/README.md#3-taking-turns
 * The slides' program in Java: one thread calls ones(...), another twos(...), and a semaphore is to
 * make them take turns. It does not: whoever has printed can be back before the other comes.
 * Goal: 1, 2, 1, 2 and so on, `rounds` times each; with FOR_EVER until an interrupt.
 * Rules: 1 is first, whoever comes first. A number begins when the one before is printed. Each is
 * printed by the thread that called. Whoever waits, rests: no looking again and again, no naps. A
 * print that throws ends its method with what it threw, and the turn is the other's all the same.
 * An interrupt ends the wait with an InterruptedException; one that comes during a print takes no
 * turn away either. Each Turns has turns of its own.
 * Commands: mvn test -pl 04-semaphores -Dtest=TurnsTest    Hints: 04-semaphores/hints.md
 */
public class Turns {

    public static final int FOR_EVER = -1;

    // One semaphore for each number: its permit says whose turn it is. At first it is 1's.
    private final Semaphore turnOfOne = new Semaphore(1);
    private final Semaphore turnOfTwo = new Semaphore(0);

    // TODO 1: the first number is 1; after a 1 comes a 2, after a 2 a 1, whoever is quicker.
    // TODO 2: a print that fails takes no turn away from the other.
    // TODO 3: FOR_EVER has no last round.
    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, turnOfOne, () -> print.accept(1), turnOfTwo);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, turnOfTwo, () -> print.accept(2), turnOfOne);
    }

    private static void inTurns(int rounds, Semaphore mine, Runnable print, Semaphore theirs)
            throws InterruptedException {
        for (int round = 1; rounds == FOR_EVER || round <= rounds; round++) {
            // Nobody gives this permit back but the other one. Before `try`: who is interrupted
            // while waiting has no turn to pass on.
            mine.acquire();
            try {
                print.run();
            } finally {
                // After the print, not before it; and also when it fails.
                theirs.release();
            }
        }
    }

    // Also right: a monitor or a lock with a condition, and a field that says whose turn it is; a
    // token handed over through a SynchronousQueue, an Exchanger, or a queue in each direction; a
    // CyclicBarrier with two phases in each round.

    // Looks right: a fair semaphore with one permit, because the longest waiter is next:
    //
    //     ones                    | twos                    | paper
    //     acquire, print, release |                         | 1
    //     acquire, print, release |                         | 1, 1
    //                             | acquire, print, release | 1, 1, 2
    //
    // Fair to those who wait. Who has not come yet, or is still on the way round, does not wait.
}
