// SlicesTest.no_bill_is_taken_by_a_helper_who_comes_too_late: "The total of 1 bill of 10, by 49 helpers, is 40, not 10" - the sheet is wiped only when there is a bill for each helper, and keeps the total of the call before when there is not.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntToLongFunction;

public class Slices {

    private LongAdder total = new LongAdder();

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        if (bills == 0) {
            return 0;
        }
        if (bills >= helpers) {
            total = new LongAdder();
        }
        LongAdder sheet = total;
        List<Thread> crew = new ArrayList<>();
        for (int number = 0; number < Math.min(bills, helpers); number++) {
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
