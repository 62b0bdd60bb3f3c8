// ReceiptsTest.the_third_one_finds_the_printer_busy_too: "waiter-3 prints on the bar's printer while waiter-2 prints there." - who comes later makes a new lock, while another one still has the old one.
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
        try {
            lines.forEach(printer);
        } finally {
            lock.unlock();
            locks.remove(printer);
        }
    }
}
