// ReceiptsTest.the_paper_shows_the_lines_of_the_bill: "How often the bill was added up is 2, not 1." - once to see whether there is anything, and once to print.
package locks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        if (bill.get().isEmpty()) {
            return;
        }
        List<String> lines = bill.get();
        synchronized (printer) {
            lines.forEach(printer);
        }
    }
}
