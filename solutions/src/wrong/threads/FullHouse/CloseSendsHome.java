// FullHouseTest.an_interrupted_caller_does_not_come_back_as_if_all_had_gone: "caller was interrupted, and guest" - close() of a pool, when it is interrupted, interrupts all who are there.
// needs Java 21
package threads;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

public class FullHouse {
    public void open(int guests, IntConsumer evening) throws InterruptedException {
        try (ExecutorService house = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 1; number <= guests; number++) {
                int guest = number;
                house.execute(() -> evening.accept(guest));
            }
        }
    }
}
