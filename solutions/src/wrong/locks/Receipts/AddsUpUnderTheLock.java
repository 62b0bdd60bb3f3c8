// ReceiptsTest.the_printer_is_free_while_a_bill_is_added_up: "That waiter-2 gets his receipt while waiter-1 adds up never happens" - the printer is kept while there is nothing to print.
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
        try {
            bill.get().forEach(printer);
        } finally {
            lock.unlock();
        }
    }
}
