package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToLongFunction;

/** Never more than `helpers` at their bills: who comes while helpers of a call that was left are there waits for them. */
public class Slices {

    private final Semaphore desk = new Semaphore(1, true);

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        desk.acquire();
        long[] parts = new long[helpers];
        AtomicInteger here = new AtomicInteger(helpers);
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int me = number;
            Thread helper = new Thread(() -> {
                try {
                    long part = 0;
                    for (int bill = me; bill < bills; bill += helpers) {
                        part += amount.applyAsLong(bill);
                    }
                    parts[me] = part;
                } finally {
                    if (here.decrementAndGet() == 0) {
                        desk.release();
                    }
                }
            }, "helper-" + me);
            helper.start();
            threads.add(helper);
        }
        long total = 0;
        for (int number = 0; number < helpers; number++) {
            threads.get(number).join();
            total += parts[number];
        }
        return total;
    }
}
