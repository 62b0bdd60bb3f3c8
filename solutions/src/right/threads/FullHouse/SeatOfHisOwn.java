// needs Java 21
package threads;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Each guest sits on a seat of his own, and keeps its monitor as long as he sits there. */
public class FullHouse {

    private static final class Seat {
        private int guest; // guarded by this; 0 when nobody sits there
    }

    private final List<List<Seat>> rows = new CopyOnWriteArrayList<>(); // one row for each evening

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        List<Seat> row = IntStream.range(0, guests).mapToObj(number -> new Seat()).toList();
        rows.add(row);
        List<Thread> threads = IntStream.rangeClosed(1, guests).mapToObj(guest ->
                Thread.startVirtualThread(() -> sit(row.get(guest - 1), guest, evening))).toList();
        for (Thread thread : threads) {
            thread.join();
        }
        rows.remove(row);
    }

    private static void sit(Seat seat, int guest, IntConsumer evening) {
        synchronized (seat) {
            seat.guest = guest;
            try {
                evening.accept(guest);
            } finally {
                seat.guest = 0;
            }
        }
    }
}
