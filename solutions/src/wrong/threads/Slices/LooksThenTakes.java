// SlicesTest.no_bill_is_taken_by_a_helper_who_comes_too_late: "With 3 bills and 2 helpers, bill 3 is read, and there is none" - the look and the taking are two steps: both see the last bill, and one of them takes the one behind it.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        LongAdder total = new LongAdder();
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= helpers; number++) {
            Thread helper = new Thread(() -> {
                while (next.get() < bills) {
                    total.add(amount.applyAsLong(next.getAndIncrement()));
                }
            }, "helper-" + number);
            helper.start();
            crew.add(helper);
        }
        for (Thread helper : crew) {
            helper.join();
        }
        return total.sum();
    }
}
