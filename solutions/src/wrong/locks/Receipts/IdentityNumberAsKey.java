// ReceiptsTest.printers_alike_in_every_number_print_at_the_same_time: "Only 1 of 2 threads stand at" - an identity hash code is not one of a kind.
package locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {
    private final Map<Integer, Lock> locks = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        Lock lock = locks.computeIfAbsent(System.identityHashCode(printer), p -> new ReentrantLock());
        lock.lock();
        try {
            lines.forEach(printer);
        } finally {
            lock.unlock();
        }
    }
}
