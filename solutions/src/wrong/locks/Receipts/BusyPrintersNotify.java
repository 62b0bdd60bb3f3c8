// ReceiptsTest.a_free_printer_is_for_those_who_wait_for_it: "That waiter-4 prints at the door, which is free, while waiter-1 prints at the bar" - the one who is woken may wait for another printer.
package locks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final Set<Consumer<String>> busy = new HashSet<>(); // guarded by this

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        take(printer);
        try {
            lines.forEach(printer);
        } finally {
            giveBack(printer);
        }
    }

    private synchronized void take(Consumer<String> printer) {
        boolean interrupted = false;
        while (busy.contains(printer)) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        busy.add(printer);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void giveBack(Consumer<String> printer) {
        busy.remove(printer);
        notify();
    }
}
