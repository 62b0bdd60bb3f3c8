// TurnsTest.an_interrupt_during_a_print_takes_no_turn_away: "ones(3) was interrupted while it printed 1. That the next number, 2, is printed never happens" - put throws before the turn is in the queue, though there is room.
package semaphores;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final BlockingQueue<String> one = new ArrayBlockingQueue<>(1);
    private final BlockingQueue<String> two = new ArrayBlockingQueue<>(1);

    public Turns() {
        one.add("turn");
    }

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, one, 1, print, two);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, two, 2, print, one);
    }

    private void inTurns(int rounds, BlockingQueue<String> mine, int number, IntConsumer print, BlockingQueue<String> theirs)
            throws InterruptedException {
        for (int round = 1; rounds == FOR_EVER || round <= rounds; round++) {
            mine.take();
            try {
                print.accept(number);
            } finally {
                theirs.put("turn");
            }
        }
    }
}
