// RushOrdersTest.a_waiter_meets_no_cook_who_is_leaving: "writes contents of ArrayDeque" - the cook who is interrupted takes his name off the line without the lock, while a waiter may be reading it.
package queues;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

public class RushOrders {
    private record Ticket(String dish, int urgency, long number) { }

    private final TreeSet<Ticket> tickets = new TreeSet<>(
            Comparator.comparing(Ticket::urgency, Comparator.reverseOrder()).thenComparing(Ticket::number));
    private final Deque<CompletableFuture<String>> cooks = new ArrayDeque<>();
    private long number;

    public synchronized void put(String dish, int urgency) {
        CompletableFuture<String> cook = cooks.poll();
        if (cook != null) {
            cook.complete(dish);
        } else {
            tickets.add(new Ticket(dish, urgency, number++));
        }
    }

    public String take() throws InterruptedException {
        CompletableFuture<String> mine = new CompletableFuture<>();
        synchronized (this) {
            if (!tickets.isEmpty()) {
                return tickets.pollFirst().dish();
            }
            cooks.add(mine);
        }
        try {
            return mine.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            if (cooks.remove(mine)) {
                throw e;
            }
            Thread.currentThread().interrupt();
            return mine.join();
        }
    }
}
