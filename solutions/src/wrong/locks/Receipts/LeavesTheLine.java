// ReceiptsTest.an_interrupt_frees_no_printer: "and waiter-3 waited behind him. On the paper: Margherita, Salami, sum 12, sum 9" - who leaves the line lets the next one in while the first one prints.
package locks;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final Map<Consumer<String>, CompletableFuture<Void>> last = new IdentityHashMap<>(); // guarded by itself

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> before;
        synchronized (last) {
            before = last.put(printer, mine);
        }
        if (before != null) {
            try {
                before.get();
            } catch (ExecutionException e) {
                throw new AssertionError(e);
            } catch (InterruptedException e) {
                synchronized (last) {
                    last.replace(printer, mine, before);
                }
                mine.complete(null);
                throw new IllegalStateException(e);
            }
        }
        try {
            lines.forEach(printer);
        } finally {
            mine.complete(null);
        }
    }
}
