// ReceiptsTest.a_printer_that_failed_is_free_for_the_next_one: "waiter-2 waits for ever" - there is no finally around the printing.
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
        List<String> lines = bill.get();
        Lock lock = locks.computeIfAbsent(printer, p -> new ReentrantLock());
        lock.lock();
        lines.forEach(printer);
        lock.unlock();
    }
}
