// SlicesTest.the_last_helper_is_waited_for: "sum(...) returned while a helper was still at bill 0" - a join with a limit ends when the limit is over, too.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long[] parts = new long[helpers];
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int place = number;
            int from = (int) ((long) bills * number / helpers);
            int to = (int) ((long) bills * (number + 1) / helpers);
            Thread helper = new Thread(() -> {
                for (int bill = from; bill < to; bill++) {
                    parts[place] += amount.applyAsLong(bill);
                }
            }, "helper-" + (number + 1));
            helper.start();
            threads.add(helper);
        }
        for (Thread helper : threads) {
            helper.join(1_000);
        }
        long total = 0;
        for (long part : parts) {
            total += part;
        }
        return total;
    }
}
