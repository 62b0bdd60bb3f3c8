// SlicesTest.a_call_that_was_left_adds_nothing_to_the_next: "is 2020, not 20" - wipes the sheet when a call ends, and what its helpers add before the next begins stays on it.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

public class Slices {

    private long total; // guarded by this
    private int call; // guarded by this

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        int mine;
        synchronized (this) {
            mine = ++call;
        }
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int me = number;
            Thread helper = new Thread(() -> {
                long part = 0;
                for (int bill = me; bill < bills; bill += helpers) {
                    part += amount.applyAsLong(bill);
                }
                add(part, mine);
            }, "helper-" + me);
            helper.start();
            threads.add(helper);
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
            synchronized (this) {
                return total;
            }
        } finally {
            synchronized (this) {
                total = 0;
            }
        }
    }

    private synchronized void add(long part, int mine) {
        if (mine == call) {
            total += part;
        }
    }
}
