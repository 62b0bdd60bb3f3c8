// SlicesTest.every_bill_is_added_once: "accountant never comes to rest" - the accountant asks in circles, and burns a core that a helper could use.
package threads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long[] totals = new long[helpers];
        AtomicInteger home = new AtomicInteger();
        List<Thread> crew = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int from = (int) ((long) bills * number / helpers);
            int to = (int) ((long) bills * (number + 1) / helpers);
            int mine = number;
            Thread helper = new Thread(() -> {
                totals[mine] = add(from, to, amount);
                home.incrementAndGet();
            }, "helper-" + (number + 1));
            helper.start();
            crew.add(helper);
        }
        while (home.get() < helpers) {
            Thread.onSpinWait();
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
