// SlicesTest.a_call_that_was_left_adds_nothing_to_the_next: "is 2020, not 20" - who leaves with an interrupt clears nothing, and his helpers go on adding.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntToLongFunction;

public class Slices {

    private final LongAdder total = new LongAdder();

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        List<Thread> crew = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int first = number;
            Thread helper = new Thread(() -> {
                for (int bill = first; bill < bills; bill += helpers) {
                    total.add(amount.applyAsLong(bill));
                }
            }, "helper-" + (number + 1));
            helper.start();
            crew.add(helper);
        }
        for (Thread helper : crew) {
            helper.join();
        }
        return total.sumThenReset();
    }
}
