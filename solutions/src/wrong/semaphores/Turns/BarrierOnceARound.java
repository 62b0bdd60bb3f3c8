// TurnsTest.a_number_begins_when_the_one_before_is_printed: "Number 3 was begun while number 2 was still being printed." - after the barrier both go on at once: the first to print and the next.
package semaphores;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final CyclicBarrier barrier = new CyclicBarrier(2);

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            try {
                print.accept(1);
            } finally {
                meet();
            }
        }
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            meet();
            print.accept(2);
        }
    }

    private void meet() throws InterruptedException {
        try {
            barrier.await();
        } catch (BrokenBarrierException e) {
            throw new InterruptedException();
        }
    }
}
