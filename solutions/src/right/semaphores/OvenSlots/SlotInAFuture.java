package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Whoever leaves hands the slot to the next in line; each in line has a future, which ends once: by a slot or by leaving. */
public class OvenSlots {

    private final ConcurrentLinkedQueue<CompletableFuture<Boolean>> line = new ConcurrentLinkedQueue<>();
    private final AtomicInteger free;

    public OvenSlots(int slots) {
        free = new AtomicInteger(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        if (!takesOne()) {
            CompletableFuture<Boolean> mine = new CompletableFuture<>();
            line.add(mine);
            serve(); // a slot may have come back since the look
            try {
                mine.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                line.remove(mine);
                if (!mine.cancel(false)) {
                    free.incrementAndGet();
                    serve();
                }
                throw e;
            }
        }
        try {
            return pizza.call();
        } finally {
            free.incrementAndGet();
            serve();
        }
    }

    private boolean takesOne() {
        return free.getAndUpdate(slots -> Math.max(0, slots - 1)) > 0;
    }

    private void serve() {
        while (!line.isEmpty() && takesOne()) {
            CompletableFuture<Boolean> next = line.poll();
            if (next == null || !next.complete(true)) {
                free.incrementAndGet();
            }
        }
    }
}
