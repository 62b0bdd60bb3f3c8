// ReceiptsTest.an_interrupt_frees_no_printer: "On the paper: Margherita, Funghi, sum 11" - whose wait is ended prints at once, between the lines of another one.
package locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final Map<Consumer<String>, ReentrantLock> locks = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        ReentrantLock lock = locks.computeIfAbsent(printer, one -> new ReentrantLock());
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            lines.forEach(printer);
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }
}
