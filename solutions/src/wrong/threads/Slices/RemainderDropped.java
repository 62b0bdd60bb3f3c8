// SlicesTest.every_bill_is_added_once: "bill 9 is added never" - the division rounds down, and what is left over belongs to nobody.
package threads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long[] totals = new long[helpers];
        List<Thread> crew = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int size = bills / helpers;
            int from = number * size;
            int to = from + size;
            int mine = number;
            Thread helper = new Thread(() -> totals[mine] = add(from, to, amount), "helper-" + (number + 1));
            helper.start();
            crew.add(helper);
        }
        for (Thread helper : crew) {
            helper.join();
        }
        return Arrays.stream(totals).sum();
    }

    private static long add(int from, int to, IntToLongFunction amount) {
        long sum = 0;
        for (int bill = from; bill < to; bill++) {
            sum += amount.applyAsLong(bill);
        }
        return sum;
    }
}
