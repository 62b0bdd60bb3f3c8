// BrigadeTest.a_caller_who_is_woken_for_no_reason_waits_again: "cook(...) returned [null, null, null]" - who comes out of park has been woken, and does not know by whom.
package threads;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        String[] dishes = new String[recipes.size()];
        AtomicInteger left = new AtomicInteger(dishes.length);
        Thread host = Thread.currentThread();
        for (int i = 0; i < dishes.length; i++) {
            int at = i;
            new Thread(() -> {
                dishes[at] = recipes.get(at).get();
                if (left.decrementAndGet() == 0) {
                    LockSupport.unpark(host);
                }
            }, "cook-" + i).start();
        }
        if (left.get() > 0) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return Arrays.asList(dishes);
    }
}
