// ReceiptsTest.the_paper_shows_the_lines_of_the_bill: "On the paper of a bill of three lines is" - in one piece it is, but in one line too.
package locks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        String all = String.join("\n", bill.get());
        synchronized (printer) {
            printer.accept(all);
        }
    }
}
