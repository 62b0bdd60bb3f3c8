// ReceiptsTest.who_comes_to_a_busy_printer_waits_at_rest: "never comes to rest" - whoever waits asks again and again whether the printer is free.
package locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final Map<Consumer<String>, Thread> owners = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        while (owners.putIfAbsent(printer, Thread.currentThread()) != null) {
            Thread.yield();
        }
        try {
            lines.forEach(printer);
        } finally {
            owners.remove(printer);
        }
    }
}
