// ReceiptsTest.an_interrupt_frees_no_printer: "On the paper: Margherita, Salami, sum 12, sum 9" - the one who was interrupted throws, and gives back what the first one has.
package locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final Map<Consumer<String>, Semaphore> locks = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        Semaphore permit = locks.computeIfAbsent(printer, one -> new Semaphore(1));
        try {
            permit.acquire();
            lines.forEach(printer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            permit.release();
        }
    }
}
