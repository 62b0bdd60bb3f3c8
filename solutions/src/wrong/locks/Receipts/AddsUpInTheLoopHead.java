// ReceiptsTest.the_printer_is_free_while_a_bill_is_added_up: "That waiter-2 gets his receipt while waiter-1 adds up never happens" - the bill is added up inside the monitor of the printer.
package locks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        synchronized (printer) {
            for (String line : bill.get()) {
                printer.accept(line);
            }
        }
    }
}
