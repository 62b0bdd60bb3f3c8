// SlicesTest.all_helpers_add_at_once: "12 threads add at once, for 3 helpers" - nobody asks how many helpers there are.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        AtomicLong total = new AtomicLong();
        List<Thread> crew = new ArrayList<>();
        for (int bill = 0; bill < bills; bill++) {
            int mine = bill;
            Thread helper = new Thread(() -> total.addAndGet(amount.applyAsLong(mine)));
            helper.start();
            crew.add(helper);
        }
        for (Thread helper : crew) {
            helper.join();
        }
        return total.get();
    }
}
