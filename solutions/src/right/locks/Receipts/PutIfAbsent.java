package locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final Map<Consumer<String>, Object> locks = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        String[] lines = bill.get().toArray(new String[0]);
        Object mine = new Object();
        Object first = locks.putIfAbsent(printer, mine);
        synchronized (first == null ? mine : first) {
            for (String line : lines) {
                printer.accept(line);
            }
        }
    }
}
