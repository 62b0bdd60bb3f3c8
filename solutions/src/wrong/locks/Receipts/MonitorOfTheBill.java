// ReceiptsTest.who_comes_to_a_busy_printer_waits_at_rest: "waiter-2 prints on the bar's printer while" - two waiters have two bills, and so two monitors.
package locks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        synchronized (bill) {
            lines.forEach(printer);
        }
    }
}
