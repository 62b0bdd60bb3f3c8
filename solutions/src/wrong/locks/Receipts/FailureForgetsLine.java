// ReceiptsTest.a_printer_that_failed_is_free_for_the_next_one: "waiter-2 waits for ever: nobody can move any more." - the line behind a printer is thrown away with the failure, and those who stand in it are never called.
package locks;

import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private final Map<Consumer<String>, Queue<Semaphore>> busy = new IdentityHashMap<>();

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        Semaphore turn = new Semaphore(0);
        if (!comes(printer, turn)) {
            turn.acquireUninterruptibly();
        }
        try {
            for (String line : lines) {
                printer.accept(line);
            }
        } catch (RuntimeException | Error e) {
            synchronized (busy) {
                busy.remove(printer);
            }
            throw e;
        }
        leaves(printer);
    }

    private boolean comes(Consumer<String> printer, Semaphore turn) {
        synchronized (busy) {
            Queue<Semaphore> line = busy.get(printer);
            if (line == null) {
                busy.put(printer, new ArrayDeque<>());
                return true;
            }
            line.add(turn);
            return false;
        }
    }

    private void leaves(Consumer<String> printer) {
        synchronized (busy) {
            Semaphore next = busy.get(printer).poll();
            if (next == null) {
                busy.remove(printer);
            } else {
                next.release();
            }
        }
    }
}
