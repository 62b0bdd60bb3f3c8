// ReceiptsTest.who_is_about_to_wait_at_a_printer_is_not_forgotten: "now waiter-2 and waiter-3 both print" - between the count and the removal somebody can join, and the next one makes another queue.
package locks;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    private static final class Queue {
        final ReentrantLock lock = new ReentrantLock();
        int users; // guarded by queues
    }

    private final Map<Consumer<String>, Queue> queues = new IdentityHashMap<>(); // guarded by itself

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        Queue queue = join(printer);
        queue.lock.lock();
        try {
            for (String line : lines) {
                printer.accept(line);
            }
        } finally {
            queue.lock.unlock();
            if (leave(queue)) {
                forget(printer);
            }
        }
    }

    private Queue join(Consumer<String> printer) {
        synchronized (queues) {
            Queue queue = queues.computeIfAbsent(printer, same -> new Queue());
            queue.users++;
            return queue;
        }
    }

    private boolean leave(Queue queue) {
        synchronized (queues) {
            return --queue.users == 0;
        }
    }

    private void forget(Consumer<String> printer) {
        synchronized (queues) {
            queues.remove(printer);
        }
    }
}
