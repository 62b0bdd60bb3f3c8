// ReceiptsTest.a_busy_printer_is_busy_after_many_others_were_used: "waiter-3 prints on printer 0 while waiter-1 prints there." - the lock is still held when the table forgets it, and the next one gets another.
package locks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {
    private final Map<Consumer<String>, Lock> locks = new LinkedHashMap<>(16, 0.75f, true) { // guarded by this
        @Override
        protected boolean removeEldestEntry(Map.Entry<Consumer<String>, Lock> eldest) {
            return size() > 50; // so that the table does not grow for ever
        }
    };

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        Lock lock = lockOf(printer);
        lock.lock();
        try {
            lines.forEach(printer);
        } finally {
            lock.unlock();
        }
    }

    private synchronized Lock lockOf(Consumer<String> printer) {
        return locks.computeIfAbsent(printer, p -> new ReentrantLock());
    }
}
