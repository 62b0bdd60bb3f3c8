// TurnsTest.each_call_takes_as_many_rounds_as_it_says: "ones(1) was called a second time, and came back before any 2 was printed." - the count belongs to the object, and nobody sets it back.
package semaphores;

import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final int[] printed = new int[3]; // guarded by this
    private int turn = 1; // guarded by this

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        take(rounds, 1, print);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        take(rounds, 2, print);
    }

    private synchronized void take(int rounds, int number, IntConsumer print) throws InterruptedException {
        while (rounds == FOR_EVER || printed[number] < rounds) {
            while (turn != number) {
                wait();
            }
            try {
                print.accept(number);
            } finally {
                printed[number]++;
                turn = 3 - number;
                notifyAll();
            }
        }
    }
}
