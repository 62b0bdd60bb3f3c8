// BellTest.nothing_goes_with_somebody_who_is_interrupted: "That waiter-2 gets Margherita, which waiter-1, who was interrupted, did not fetch" - the plate was handed to somebody who does not look at it any more.
package locks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

public class Bell {

    private final Map<Integer, Deque<CompletableFuture<String>>> waiters = new HashMap<>(); // guarded by this
    private int table; // guarded by this
    private String dish; // guarded by this

    public synchronized void ring(int table, String dish) throws InterruptedException {
        while (this.table != 0) {
            wait();
        }
        Deque<CompletableFuture<String>> line = line(table);
        if (line.isEmpty()) {
            this.table = table;
            this.dish = dish;
        } else {
            line.removeFirst().complete(dish);
        }
    }

    public String fetch(int table) throws InterruptedException {
        CompletableFuture<String> mine = new CompletableFuture<>();
        synchronized (this) {
            if (this.table == table) {
                this.table = 0;
                notifyAll();
                return dish;
            }
            line(table).addLast(mine);
        }
        try {
            return mine.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            synchronized (this) {
                line(table).remove(mine);
            }
            throw e;
        }
    }

    private Deque<CompletableFuture<String>> line(int table) {
        return waiters.computeIfAbsent(table, first -> new ArrayDeque<>());
    }
}
