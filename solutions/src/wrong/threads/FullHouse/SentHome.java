// FullHouseTest.each_guest_waits_on_a_virtual_thread: "is interrupted, and has to go" - shutdownNow interrupts everybody who is in.
// needs Java 21
package threads;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        ExecutorService house = Executors.newVirtualThreadPerTaskExecutor();
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            house.execute(() -> evening.accept(guest));
        }
        house.shutdownNow();
        house.awaitTermination(1, TimeUnit.DAYS);
    }
}
