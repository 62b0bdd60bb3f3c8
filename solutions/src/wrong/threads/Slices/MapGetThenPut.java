// SlicesTest.no_helper_writes_over_what_another_has_added: "is 10, not 20" - a concurrent map makes each call one step, not two of them.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        Map<String, Long> total = new ConcurrentHashMap<>(Map.of("total", 0L));
        List<Thread> all = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int first = number;
            Thread helper = new Thread(() -> {
                long mine = 0;
                for (int bill = first; bill < bills; bill += helpers) {
                    mine += amount.applyAsLong(bill);
                }
                total.put("total", total.get("total") + mine);
            }, "helper-" + (number + 1));
            all.add(helper);
            helper.start();
        }
        for (Thread helper : all) {
            helper.join();
        }
        return total.get("total");
    }
}
