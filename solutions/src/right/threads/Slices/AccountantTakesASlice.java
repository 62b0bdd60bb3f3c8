package threads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long[] totals = new long[helpers];
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number < helpers; number++) {
            int from = (int) ((long) bills * number / helpers);
            int to = (int) ((long) bills * (number + 1) / helpers);
            int mine = number;
            Thread helper = new Thread(() -> totals[mine] = add(from, to, amount));
            helper.start();
            crew.add(helper);
        }
        totals[0] = add(0, bills / helpers, amount);
        for (Thread helper : crew) {
            helper.join();
        }
        return Arrays.stream(totals).sum();
    }

    private static long add(int from, int to, IntToLongFunction amount) {
        long sum = 0;
        for (int bill = from; bill < to; bill++) {
            sum += amount.applyAsLong(bill);
        }
        return sum;
    }
}
