// ReceiptsTest.who_is_about_to_wait_at_a_printer_is_not_forgotten: "waiter-2 and waiter-3 both print" - who has found the lock and does not wait yet takes it, and the next one finds another.
package locks;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final ConcurrentHashMap<Consumer<String>, ReentrantLock> locks = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        ReentrantLock lock = locks.computeIfAbsent(printer, one -> new ReentrantLock());
        lock.lock();
        try {
            lines.forEach(printer);
        } finally {
            if (!lock.hasQueuedThreads()) {
                locks.remove(printer, lock);
            }
            lock.unlock();
        }
    }
}
