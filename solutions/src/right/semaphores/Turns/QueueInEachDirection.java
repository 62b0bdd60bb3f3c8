package semaphores;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final BlockingQueue<String> toOne = new ArrayBlockingQueue<>(1, true, List.of("ball"));
    private final BlockingQueue<String> toTwo = new ArrayBlockingQueue<>(1);

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        play(rounds, toOne, toTwo, 1, print);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        play(rounds, toTwo, toOne, 2, print);
    }

    private void play(int rounds, BlockingQueue<String> in, BlockingQueue<String> out, int number, IntConsumer print)
            throws InterruptedException {
        int left = rounds;
        while (left != 0) {
            String ball = in.take();
            try {
                print.accept(number);
            } finally {
                out.add(ball);
            }
            left = left == FOR_EVER ? FOR_EVER : left - 1;
        }
    }
}
