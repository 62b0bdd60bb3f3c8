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

    private final Semaphore sem = new Semaphore(1);

    // TODO 1: the first number is 1; after a 1 comes a 2, after a 2 a 1, whoever is quicker.
    // TODO 2: a print that fails takes no turn away from the other.
    // TODO 3: FOR_EVER has no last round.
    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        for (int round = 1; round <= rounds; round++) {
            sem.acquire();
            print.accept(1);
            sem.release();
        }
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        for (int round = 1; round <= rounds; round++) {
            sem.acquire();
            print.accept(2);
            sem.release();
        }
    }
}
