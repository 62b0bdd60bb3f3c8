// FullHouseTest.all_guests_wait_at_the_same_time: "That 300 guests wait at the same time never happens" - a semaphore spares threads that cost nothing.
// needs Java 21
package threads;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        Semaphore door = new Semaphore(200);
        try (ExecutorService house = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            house.execute(() -> {
                door.acquireUninterruptibly();
                try {
                    evening.accept(guest);
                } finally {
                    door.release();
                }
            });
        }
        }
    }
}
