// ReceiptsTest.an_interrupt_costs_no_receipt: "On the paper of waiter-1, who was interrupted while he added up, is [], not [Margherita, sum 9]." - the wait ends, nothing is printed, and nobody hears of it.
package locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {
    private final Map<Consumer<String>, Semaphore> permits = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        Semaphore permit = permits.computeIfAbsent(printer, p -> new Semaphore(1));
        try {
            permit.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            lines.forEach(printer);
        } finally {
            permit.release();
        }
    }
}
