// FullHouseTest.each_guest_waits_on_a_virtual_thread: "comes on a platform thread, pool-" - a cached pool makes a platform thread for each guest who finds none idle.
package threads;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        ExecutorService house = Executors.newCachedThreadPool();
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            house.execute(() -> evening.accept(guest));
        }
        house.shutdown();
        house.awaitTermination(1, TimeUnit.DAYS);
    }
}
