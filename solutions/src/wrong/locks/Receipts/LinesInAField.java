// ReceiptsTest.a_free_printer_is_for_those_who_wait_for_it: "On the paper at the door" - who comes while another one waits writes his lines over the other's.
package locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final Map<Consumer<String>, Object> locks = new ConcurrentHashMap<>();
    private volatile List<String> lines;

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        lines = bill.get();
        synchronized (locks.computeIfAbsent(printer, first -> new Object())) {
            lines.forEach(printer);
        }
    }
}
