// ReceiptsTest.a_bill_is_added_up_while_the_printer_prints: "Only 0 of 1 threads stand at" - taking the lock and giving it back at once still waits for whoever prints.
package locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final Map<Consumer<String>, Lock> locks = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        Lock lock = locks.computeIfAbsent(printer, p -> new ReentrantLock());
        lock.lock();
        lock.unlock();
        List<String> lines = bill.get();
        lock.lock();
        try {
            lines.forEach(printer);
        } finally {
            lock.unlock();
        }
    }
}
