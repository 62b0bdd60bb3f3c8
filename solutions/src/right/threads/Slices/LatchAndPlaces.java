package threads;

import java.util.concurrent.CountDownLatch;
import java.util.function.IntToLongFunction;
import java.util.stream.LongStream;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long[] totals = new long[helpers];
        CountDownLatch home = new CountDownLatch(helpers);
        for (int number = 0; number < helpers; number++) {
            int from = (int) ((long) bills * number / helpers);
            int to = (int) ((long) bills * (number + 1) / helpers);
            int mine = number;
            new Thread(() -> {
                totals[mine] = add(from, to, amount);
                home.countDown();
            }).start();
        }
        home.await();
        return LongStream.of(totals).sum();
    }

    private static long add(int from, int to, IntToLongFunction amount) {
        long sum = 0;
        for (int bill = from; bill < to; bill++) {
            sum += amount.applyAsLong(bill);
        }
        return sum;
    }
}
