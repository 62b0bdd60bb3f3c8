// TurnsTest.who_is_woken_for_no_reason_waits_again: "twos(...) was woken for no reason, and printed 2 before the first 1." - if looks once, and nobody looks again behind wait.
package semaphores;

import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private int turn = 1; // guarded by this

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        take(rounds, 1, print);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        take(rounds, 2, print);
    }

    private synchronized void take(int rounds, int number, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            if (turn != number) {
                wait();
            }
            try {
                print.accept(number);
            } finally {
                turn = 3 - number;
                notify();
            }
        }
    }
}
