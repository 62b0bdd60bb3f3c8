package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong total = new AtomicLong();
        List<Thread> crew = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            Thread helper = new Thread(() -> {
                for (int bill = next.getAndIncrement(); bill < bills; bill = next.getAndIncrement()) {
                    total.addAndGet(amount.applyAsLong(bill));
                }
            });
            helper.start();
            crew.add(helper);
        }
        for (Thread helper : crew) {
            helper.join();
        }
        return total.get();
    }
}
