// SlicesTest.no_helper_writes_where_another_does: "value of AtomicLong (Slices.java:" - get and set are a step each, and between the two there is room for another helper.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        AtomicLong total = new AtomicLong();
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
