// SlicesTest.an_interrupt_gives_no_part_of_the_total: "sum(...) returned 0 while 3 helpers were at their bills" - each join that follows ends at once, and what is there is added up.
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
            try {
                helper.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        long total = 0;
        for (long part : parts) {
            total += part;
        }
        return total;
    }
}
