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
                exchanger.exchange(1);
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
                exchanger.exchange(2);
            }
        }
    }
}
