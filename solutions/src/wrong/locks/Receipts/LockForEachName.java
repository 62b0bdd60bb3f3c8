// ReceiptsTest.two_printers_print_at_the_same_time: "printing" - two printers with the same text are two printers.
package locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        synchronized (locks.computeIfAbsent(printer.toString(), first -> new Object())) {
            lines.forEach(printer);
        }
    }
}
