package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        Queue<Integer> pile = IntStream.range(0, bills).boxed().collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
        LongAdder total = new LongAdder();
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= helpers; number++) {
            Thread helper = new Thread(() -> {
                for (Integer bill = pile.poll(); bill != null; bill = pile.poll()) {
                    total.add(amount.applyAsLong(bill));
                }
            }, "helper-" + number);
            helper.start();
            crew.add(helper);
        }
        for (Thread helper : crew) {
            helper.join();
        }
        return total.sum();
    }
}
