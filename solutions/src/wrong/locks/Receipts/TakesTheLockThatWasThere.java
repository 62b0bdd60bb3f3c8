// ReceiptsTest.two_who_are_the_first_at_a_printer_print_one_after_the_other: "Two of three waiters print" - two agree on the first lock, and the map keeps the second one for everybody else.
package locks;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final ConcurrentMap<Consumer<String>, Lock> locks = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        Lock lock = locks.get(printer);
        if (lock == null) {
            lock = new ReentrantLock();
            Lock other = locks.put(printer, lock);
            if (other != null) {
                lock = other;
            }
        }
        lock.lock();
        try {
            lines.forEach(printer);
        } finally {
            lock.unlock();
        }
    }
}
