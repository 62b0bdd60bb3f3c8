package threads;

import java.util.concurrent.Phaser;
import java.util.function.IntToLongFunction;
import java.util.stream.LongStream;

public class Slices {
    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long[] sheets = new long[helpers];
        long[] total = {0};
        Phaser table = new Phaser(helpers) {
            @Override
            protected boolean onAdvance(int phase, int registered) {
                total[0] = LongStream.of(sheets).sum();
                return true;
            }
        };
        for (int h = 0; h < helpers; h++) {
            int me = h;
            new Thread(() -> {
                long sum = 0;
                for (long bill = me; bill < bills; bill += helpers) {
                    sum += amount.applyAsLong((int) bill);
                }
                sheets[me] = sum;
                table.arrive();
            }, "helper-" + h).start();
        }
        table.awaitAdvanceInterruptibly(0);
        return total[0];
    }
}
