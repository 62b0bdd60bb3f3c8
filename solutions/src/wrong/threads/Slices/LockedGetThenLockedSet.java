// SlicesTest.no_helper_writes_over_what_another_has_added: "is 10, not 20" - each step is locked, and between the two there is room for another helper.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

public class Slices {

    private static final class Total {
        private long cents;

        synchronized long get() {
            return cents;
        }

        synchronized void set(long newCents) {
            cents = newCents;
        }
    }

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        Total total = new Total();
        List<Thread> all = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int first = number;
            Thread helper = new Thread(() -> {
                long mine = 0;
                for (int bill = first; bill < bills; bill += helpers) {
                    mine += amount.applyAsLong(bill);
                }
                total.set(total.get() + mine);
            }, "helper-" + (number + 1));
            all.add(helper);
            helper.start();
        }
        for (Thread helper : all) {
            helper.join();
        }
        return total.get();
    }
}
