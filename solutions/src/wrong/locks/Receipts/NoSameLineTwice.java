// ReceiptsTest.the_paper_shows_the_lines_of_the_bill: "On the paper of a bill of three lines is [Funghi, sum 22]" - a set keeps one of two lines that are alike.
package locks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {
    private final Map<Consumer<String>, Lock> locks = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        Set<String> lines = new LinkedHashSet<>(bill.get());
        Lock lock = locks.computeIfAbsent(printer, p -> new ReentrantLock());
        lock.lock();
        try {
            lines.forEach(printer);
        } finally {
            lock.unlock();
        }
    }
}
