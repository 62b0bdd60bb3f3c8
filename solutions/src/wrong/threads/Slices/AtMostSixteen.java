// SlicesTest.all_helpers_add_at_once: "of 100 threads" - a pool of sixteen, however many helpers there are to be.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(16, helpers));
        try {
            List<Callable<Long>> slices = new ArrayList<>();
            for (int number = 0; number < helpers; number++) {
                int first = number;
                slices.add(() -> {
                    long sum = 0;
                    for (long bill = first; bill < bills; bill += helpers) {
                        sum += amount.applyAsLong((int) bill);
                    }
                    return sum;
                });
            }
            List<Future<Long>> parts = new ArrayList<>();
            for (Callable<Long> slice : slices) {
                parts.add(pool.submit(slice));
            }
            long total = 0;
            for (Future<Long> part : parts) {
                total += part.get();
            }
            return total;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }
}
