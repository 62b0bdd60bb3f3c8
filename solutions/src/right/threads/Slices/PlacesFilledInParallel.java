package threads;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        ForkJoinPool crew = new ForkJoinPool(helpers);
        try {
            return crew.submit(() -> {
                long[] amounts = new long[bills];
                IntStream.range(0, bills).parallel().forEach(bill -> amounts[bill] = amount.applyAsLong(bill));
                long total = 0;
                for (long one : amounts) {
                    total += one;
                }
                return total;
            }).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            crew.shutdown();
        }
    }
}
