// needs Java 21
package threads;

import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(guests);
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            Thread.ofVirtual().start(() -> {
                try {
                    evening.accept(guest);
                } finally {
                    gone.countDown();
                }
            });
        }
        gone.await();
    }
}
