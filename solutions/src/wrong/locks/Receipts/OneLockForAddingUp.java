// ReceiptsTest.the_printer_is_free_while_a_bill_is_added_up: "That waiter-2 gets his receipt while waiter-1 adds up never happens" - the waiters add up one after the other, for no reason.
package locks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines;
        synchronized (this) {
            lines = bill.get();
        }
        synchronized (printer) {
            lines.forEach(printer);
        }
    }
}
