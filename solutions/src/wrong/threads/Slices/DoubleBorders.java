// SlicesTest.every_bill_is_added_once: "With 15 bills and 11 helpers, bill 14 is added never" - 15 / 11 is no double: eleven times it is a little less than 15.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long[] parts = new long[helpers];
        List<Thread> threads = new ArrayList<>();
        double size = (double) bills / helpers;
        for (int number = 0; number < helpers; number++) {
            int place = number;
            int from = (int) (size * number);
            int to = (int) (size * (number + 1));
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
