// SlicesTest.all_helpers_add_at_once: "Only 1 of 3 threads" - a lock for each bill, but it is held while the bill is read.
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
            Thread helper = new Thread(() -> addAll(from, to, amount), "helper-" + (number + 1));
            helper.start();
            crew.add(helper);
        }
        for (Thread helper : crew) {
            helper.join();
        }
        return total;
    }

    private void addAll(int from, int to, IntToLongFunction amount) {
        for (int bill = from; bill < to; bill++) {
            synchronized (this) {
                total += amount.applyAsLong(bill);
            }
        }
    }
}
