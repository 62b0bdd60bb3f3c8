// SlicesTest.no_helper_writes_where_another_does: "total (Slices.java:" - only one addition for each helper is at risk, and it is the biggest.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

public class Slices {

    private long total;

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        total = 0;
        List<Thread> crew = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int from = (int) ((long) bills * number / helpers);
            int to = (int) ((long) bills * (number + 1) / helpers);
            int mine = number;
            Thread helper = new Thread(() -> total += add(from, to, amount), "helper-" + (number + 1));
            helper.start();
            crew.add(helper);
        }
        for (Thread helper : crew) {
            helper.join();
        }
        return total;
    }

    private static long add(int from, int to, IntToLongFunction amount) {
        long sum = 0;
        for (int bill = from; bill < to; bill++) {
            sum += amount.applyAsLong(bill);
        }
        return sum;
    }
}
