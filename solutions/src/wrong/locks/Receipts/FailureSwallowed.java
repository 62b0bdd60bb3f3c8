// ReceiptsTest.a_printer_that_failed_is_free_for_the_next_one: "and print(...) returned as if nothing had happened" - the waiter takes a torn receipt for a whole one.
package locks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        synchronized (printer) {
            try {
                lines.forEach(printer);
            } catch (RuntimeException e) {
                System.out.println("printer out of order: " + e.getMessage());
            }
        }
    }
}
