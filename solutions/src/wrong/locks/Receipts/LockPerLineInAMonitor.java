// ReceiptsTest.a_receipt_is_in_one_piece: "On the paper: Margherita, Funghi, sum 11, sum 9" - the monitor is left between two lines.
package locks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        for (String line : lines) {
            synchronized (printer) {
                printer.accept(line);
            }
        }
    }
}
