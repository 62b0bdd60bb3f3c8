// TurnsTest.an_interrupt_during_a_print_takes_no_turn_away: "Number 3 on the paper is 2, and so was the one before." - who leaves by the exception passes on a turn that has been passed on already.
package semaphores;

import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final Semaphore one = new Semaphore(1);
    private final Semaphore two = new Semaphore(0);

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        print(rounds, 1, print, one, two);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        print(rounds, 2, print, two, one);
    }

    private static void print(int rounds, int number, IntConsumer print, Semaphore mine, Semaphore other)
            throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            mine.acquire();
            try {
                print.accept(number);
            } finally {
                other.release();
            }
            if (Thread.currentThread().isInterrupted() && round + 1 != rounds) {
                other.release();
                throw new InterruptedException();
            }
        }
    }
}
