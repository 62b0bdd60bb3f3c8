// ReceiptsTest.a_receipt_is_in_one_piece: "On the paper: Margherita, Funghi, sum 11, sum 9" - the lock is given back between two lines.
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
        for (String line : lines) {
            lock.lock();
            try {
                printer.accept(line);
            } finally {
                lock.unlock();
            }
        }
    }
}
