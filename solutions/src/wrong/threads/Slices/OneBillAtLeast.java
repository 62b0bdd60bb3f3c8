// SlicesTest.no_bill_is_taken_by_a_helper_who_comes_too_late: "With 3 bills and 5 helpers, bill 3 is read, and there is none" - one bill at least for each helper, also where there are more helpers than bills.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        if (bills == 0) {
            return 0;
        }
        LongAdder total = new LongAdder();
        List<Thread> crew = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int from = Math.max(number, (int) ((long) bills * number / helpers));
            int to = Math.max(number + 1, (int) ((long) bills * (number + 1) / helpers));
            Thread helper = new Thread(() -> {
                for (int bill = from; bill < to; bill++) {
                    total.add(amount.applyAsLong(bill));
                }
            }, "helper-" + (number + 1));
            helper.start();
            crew.add(helper);
        }
        for (Thread helper : crew) {
            helper.join();
        }
        return total.sum();
    }
}
