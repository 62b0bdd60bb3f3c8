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
        ExecutorService crew = Executors.newFixedThreadPool(helpers);
        try {
            List<Callable<Long>> slices = new ArrayList<>();
            for (int number = 0; number < helpers; number++) {
                int from = (int) ((long) bills * number / helpers);
                int to = (int) ((long) bills * (number + 1) / helpers);
                slices.add(() -> add(from, to, amount));
            }
            long total = 0;
            for (Future<Long> slice : crew.invokeAll(slices)) {
                total += slice.get();
            }
            return total;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            crew.shutdown();
        }
    }

    private static long add(int from, int to, IntToLongFunction amount) {
        long sum = 0;
        for (int bill = from; bill < to; bill++) {
            sum += amount.applyAsLong(bill);
        }
        return sum;
    }
}
