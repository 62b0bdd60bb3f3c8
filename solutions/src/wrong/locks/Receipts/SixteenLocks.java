// ReceiptsTest.two_printers_print_at_the_same_time: "Only 1 of 2 threads stand at" - printers whose hash codes meet share a lock.
package locks;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final Lock[] locks = new Lock[16];

    public Receipts() {
        for (int i = 0; i < locks.length; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        Lock lock = locks[Math.floorMod(printer.hashCode(), locks.length)];
        lock.lock();
        try {
            lines.forEach(printer);
        } finally {
            lock.unlock();
        }
    }
}
