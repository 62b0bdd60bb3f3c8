// SlicesTest.no_helper_writes_where_another_does: "contents of ArrayList" - an ArrayList writes to variables of its own, and both helpers add to it.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        List<Long> sums = new ArrayList<>();
        List<Thread> crew = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int from = (int) ((long) bills * number / helpers);
            int to = (int) ((long) bills * (number + 1) / helpers);
            int mine = number;
            Thread helper = new Thread(() -> sums.add(add(from, to, amount)), "helper-" + (number + 1));
            helper.start();
            crew.add(helper);
        }
        for (Thread helper : crew) {
            helper.join();
        }
        return sums.stream().mapToLong(Long::longValue).sum();
    }

    private static long add(int from, int to, IntToLongFunction amount) {
        long sum = 0;
        for (int bill = from; bill < to; bill++) {
            sum += amount.applyAsLong(bill);
        }
        return sum;
    }
}
