// ReceiptsTest.a_printer_that_failed_is_free_for_the_next_one: "waiter-2 waits for ever: nobody can move any more." - the permit comes back after a RuntimeException, and not after an Error.
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
        Semaphore permit = permits.computeIfAbsent(printer, first -> new Semaphore(1));
        permit.acquireUninterruptibly();
        try {
            lines.forEach(printer);
        } catch (RuntimeException e) {
            permit.release();
            throw e;
        }
        permit.release();
    }
}
