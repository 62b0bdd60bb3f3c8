// SlicesTest.all_helpers_add_at_once: "Only 1 of 3 threads" - a loop, and no helper anywhere.
package threads;

import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long total = 0;
        for (int bill = 0; bill < bills; bill++) {
            total += amount.applyAsLong(bill);
        }
        return total;
    }
}
