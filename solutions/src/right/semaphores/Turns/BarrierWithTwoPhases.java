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
                handOver();
            }
            meet();
        }
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            meet();
            try {
                print.accept(2);
            } finally {
                handOver();
            }
        }
    }

    /** An interrupt that came during the print is put off until the turn is the other's. */
    private void handOver() throws InterruptedException {
        boolean interrupted = Thread.interrupted();
        try {
            meet();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void meet() throws InterruptedException {
        try {
            barrier.await();
        } catch (BrokenBarrierException e) {
            throw new InterruptedException("the other one was interrupted");
        }
    }
}
