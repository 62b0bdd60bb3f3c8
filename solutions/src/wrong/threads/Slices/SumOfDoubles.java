// SlicesTest.the_total_is_exact_each_time: "The total of 10 bills" - a double has 53 bits for the digits, a long 63.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        DoubleAdder total = new DoubleAdder();
        List<Thread> all = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int first = number;
            Thread helper = new Thread(() -> {
                long mine = 0;
                for (int bill = first; bill < bills; bill += helpers) {
                    mine += amount.applyAsLong(bill);
                }
                total.add(mine);
            }, "helper-" + (number + 1));
            all.add(helper);
            helper.start();
        }
        for (Thread helper : all) {
            helper.join();
        }
        return (long) total.sum();
    }
}
