package threads;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntToLongFunction;
import java.util.stream.LongStream;

public class Slices {
    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long[] sheets = new long[helpers];
        long[] total = {0};
        CyclicBarrier table = new CyclicBarrier(helpers + 1, () -> total[0] = LongStream.of(sheets).sum());
        for (int h = 0; h < helpers; h++) {
            int me = h;
            new Thread(() -> {
                long sum = 0;
                for (long bill = me; bill < bills; bill += helpers) {
                    sum += amount.applyAsLong((int) bill);
                }
                sheets[me] = sum;
                try {
                    table.await();
                } catch (BrokenBarrierException e) {
                    // the accountant has gone
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }, "helper-" + h).start();
        }
        try {
            table.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException("a helper was interrupted", e);
        }
        return total[0];
    }
}
