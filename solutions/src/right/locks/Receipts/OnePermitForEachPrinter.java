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
        permit.acquireUninterruptibly();
        try {
            lines.forEach(printer);
        } finally {
            permit.release();
        }
    }
}
