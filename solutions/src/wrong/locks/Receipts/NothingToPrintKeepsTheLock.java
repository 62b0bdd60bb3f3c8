// ReceiptsTest.a_bill_without_a_line_leaves_the_printer_free: "waiter-2 waits for ever: nobody can move any more." - the early return stands between lock and try.
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
        Lock lock = locks.computeIfAbsent(printer, first -> new ReentrantLock());
        lock.lock();
        if (lines.isEmpty()) {
            return;
        }
        try {
            lines.forEach(printer);
        } finally {
            lock.unlock();
        }
    }
}
