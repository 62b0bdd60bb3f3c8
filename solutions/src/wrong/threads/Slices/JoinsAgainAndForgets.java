// SlicesTest.an_interrupt_is_not_lost: "isInterrupted() of accountant is false" - joins until each helper is home, and keeps the interrupt to himself.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) {
        LongAdder total = new LongAdder();
        List<Thread> crew = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int first = number;
            Thread helper = new Thread(() -> {
                for (int bill = first; bill < bills; bill += helpers) {
                    total.add(amount.applyAsLong(bill));
                }
            }, "helper-" + (number + 1));
            helper.start();
            crew.add(helper);
        }
        for (Thread helper : crew) {
            while (helper.isAlive()) {
                try {
                    helper.join();
                } catch (InterruptedException e) {
                    // still waiting
                }
            }
        }
        return total.sum();
    }
}
