// SlicesTest.no_helper_writes_where_another_does: "element[0]" - an array to get past the compiler's "effectively final", and it is shared as before.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long[] total = {0};
        List<Thread> crew = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int from = (int) ((long) bills * number / helpers);
            int to = (int) ((long) bills * (number + 1) / helpers);
            int mine = number;
            Thread helper = new Thread(() -> {
                for (int bill = from; bill < to; bill++) {
                    total[0] += amount.applyAsLong(bill);
                }
            }, "helper-" + (number + 1));
            helper.start();
            crew.add(helper);
        }
        for (Thread helper : crew) {
            helper.join();
        }
        return total[0];
    }
}
