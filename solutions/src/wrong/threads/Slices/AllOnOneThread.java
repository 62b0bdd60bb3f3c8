// SlicesTest.all_helpers_add_at_once: "Only 1 of 3 threads" - one helper has a slice with everything in it.
package threads;

import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long[] total = new long[1];
        Thread helper = new Thread(() -> {
            for (int bill = 0; bill < bills; bill++) {
                total[0] += amount.applyAsLong(bill);
            }
        });
        helper.start();
        helper.join();
        return total[0];
    }
}
