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
        while (left.get() > 0) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return Arrays.asList(dishes);
    }
}
