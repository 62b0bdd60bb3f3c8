package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        List<FutureTask<Void>> slices = new ArrayList<>();
        long[] totals = new long[helpers];
        for (int number = 0; number < helpers; number++) {
            int from = (int) ((long) bills * number / helpers);
            int to = (int) ((long) bills * (number + 1) / helpers);
            int mine = number;
            FutureTask<Void> slice = new FutureTask<>(() -> {
                totals[mine] = add(from, to, amount);
                return null;
            });
            slices.add(slice);
            new Thread(slice, "helper-" + number).start();
        }
        long total = 0;
        for (int number = 0; number < helpers; number++) {
            try {
                slices.get(number).get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
            total += totals[number];
        }
        return total;
    }

    private static long add(int from, int to, IntToLongFunction amount) {
        long sum = 0;
        for (int bill = from; bill < to; bill++) {
            sum += amount.applyAsLong(bill);
        }
        return sum;
    }
}
