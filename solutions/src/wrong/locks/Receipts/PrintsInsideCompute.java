// ReceiptsTest.two_printers_print_at_the_same_time: "Only 1 of 2 threads stand at" - compute locks a part of the table, and other printers lie in the same part.
package locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final Map<Consumer<String>, Integer> receipts = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        receipts.compute(printer, (p, count) -> {
            lines.forEach(p);
            return count == null ? 1 : count + 1;
        });
    }
}
