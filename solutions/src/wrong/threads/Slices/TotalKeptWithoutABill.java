// SlicesTest.the_total_is_exact_each_time: "The total of 0 bills" - without a bill nobody counts, and what is on the sheet is the total of the call before.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntToLongFunction;

public class Slices {

    private LongAdder total = new LongAdder();

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        if (bills > 0) {
            total = new LongAdder();
        }
        LongAdder sheet = total;
        List<Thread> crew = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int first = number;
            Thread helper = new Thread(() -> {
                for (int bill = first; bill < bills; bill += helpers) {
                    sheet.add(amount.applyAsLong(bill));
                }
            }, "helper-" + (number + 1));
            helper.start();
            crew.add(helper);
        }
        for (Thread helper : crew) {
            helper.join();
        }
        return sheet.sum();
    }
}
