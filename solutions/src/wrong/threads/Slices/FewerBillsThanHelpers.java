// SlicesTest.every_bill_is_added_once: "With 3 bills and 5 helpers, bill 0 is added never" - slices of no bill at all, when the division gives 0.
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
            int to = number == helpers - 1 && size > 0 ? bills : from + size;
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
