// SlicesTest.the_last_helper_is_waited_for: "waits for a while and looks again" - a second is enough on most days.
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
            int from = (int) ((long) bills * number / helpers);
            int to = (int) ((long) bills * (number + 1) / helpers);
            int mine = number;
            Thread helper = new Thread(() -> totals[mine] = add(from, to, amount), "helper-" + (number + 1));
            helper.start();
            crew.add(helper);
        }
        while (crew.get(0).isAlive() || crew.get(helpers - 1).isAlive()) {
            Thread.sleep(1000);
        }
        Thread.sleep(10);
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
