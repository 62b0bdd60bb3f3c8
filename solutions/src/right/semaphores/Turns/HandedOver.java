package semaphores;

import java.util.concurrent.SynchronousQueue;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final SynchronousQueue<String> baton = new SynchronousQueue<>();

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            try {
                print.accept(1);
            } finally {
                handOver();
            }
            baton.take();
        }
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            baton.take();
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
            baton.put("your turn");
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
