// RushOrdersTest.an_interrupt_ends_the_wait_and_loses_no_ticket: "cook-5 waits for ever" - a cook who is interrupted behind another stays in the line, and is handed a ticket.
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
            synchronized (this) {
                if (!mine.isDone()) {
                    if (cooks.peek() == mine) {
                        cooks.remove();
                    }
                    throw e;
                }
            }
            Thread.currentThread().interrupt();
            return mine.join();
        }
    }
}
