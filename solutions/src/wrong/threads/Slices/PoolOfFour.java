// SlicesTest.all_helpers_add_at_once: "Only 4 of 12 threads stand at" - twelve slices, and four threads at most.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        ExecutorService crew = Executors.newFixedThreadPool(Math.min(helpers, 4));
        try {
            List<Future<Long>> slices = new ArrayList<>();
            for (int number = 0; number < helpers; number++) {
                int from = (int) ((long) bills * number / helpers);
                int to = (int) ((long) bills * (number + 1) / helpers);
                slices.add(crew.submit(() -> {
                    long sum = 0;
                    for (int bill = from; bill < to; bill++) {
                        sum += amount.applyAsLong(bill);
                    }
                    return sum;
                }));
            }
            long total = 0;
            for (Future<Long> slice : slices) {
                total += slice.get();
            }
            return total;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            crew.shutdown();
        }
    }
}
