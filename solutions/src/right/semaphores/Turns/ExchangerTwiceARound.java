package semaphores;

import java.util.concurrent.Exchanger;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final Exchanger<Integer> exchanger = new Exchanger<>();

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            try {
                print.accept(1);
            } finally {
                handOver(1);
            }
            exchanger.exchange(0);
        }
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            exchanger.exchange(0);
            try {
                print.accept(2);
            } finally {
                handOver(2);
            }
        }
    }

    /** An interrupt that came during the print is put off until the turn is the other's. */
    private void handOver(int number) throws InterruptedException {
        boolean interrupted = Thread.interrupted();
        try {
            exchanger.exchange(number);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
