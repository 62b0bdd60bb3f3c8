// SlicesTest.all_helpers_add_at_once: "Only 3 of 4 threads stand at" - slices of two bills each: five bills are three slices, and the fourth helper has none.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long[] parts = new long[helpers];
        List<Thread> threads = new ArrayList<>();
        int size = (bills + helpers - 1) / helpers;
        for (int number = 0; number < helpers; number++) {
            int place = number;
            int from = Math.min(bills, number * size);
            int to = Math.min(bills, from + size);
            Thread helper = new Thread(() -> {
                for (int bill = from; bill < to; bill++) {
                    parts[place] += amount.applyAsLong(bill);
                }
            }, "helper-" + (number + 1));
            helper.start();
            threads.add(helper);
        }
        for (Thread helper : threads) {
            helper.join();
        }
        long total = 0;
        for (long part : parts) {
            total += part;
        }
        return total;
    }
}
