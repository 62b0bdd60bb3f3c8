// ReceiptsTest.two_who_are_the_first_at_a_printer_print_one_after_the_other: "both print on the bar's printer" - each call of a synchronizedMap is one step, two of them are two.
package locks;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final Map<Consumer<String>, Lock> locks = Collections.synchronizedMap(new HashMap<>());

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        if (!locks.containsKey(printer)) {
            locks.put(printer, new ReentrantLock());
        }
        Lock lock = locks.get(printer);
        lock.lock();
        try {
            lines.forEach(printer);
        } finally {
            lock.unlock();
        }
    }
}
