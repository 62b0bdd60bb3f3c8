// FullHouseTest.all_guests_wait_at_the_same_time: "That 300 guests wait at the same time never happens" - virtual threads, and only a hundred of them.
// needs Java 21
package threads;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        ExecutorService house = Executors.newFixedThreadPool(100, Thread.ofVirtual().factory());
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            house.execute(() -> evening.accept(guest));
        }
        house.shutdown();
        house.awaitTermination(1, TimeUnit.DAYS);
    }
}
