package locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private record Roll(Consumer<String> printer) {
        synchronized void print(List<String> lines) {
            for (String line : lines) {
                printer.accept(line);
            }
        }
    }

    private final Map<Consumer<String>, Roll> rolls = new ConcurrentHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        Roll roll = rolls.computeIfAbsent(printer, Roll::new);
        roll.print(bill.get());
    }
}
