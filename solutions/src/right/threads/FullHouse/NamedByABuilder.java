// needs Java 21
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        List<Thread> house = new ArrayList<>();
        Thread.Builder guestsByName = Thread.ofVirtual().name("guest-", 1);
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            house.add(guestsByName.start(() -> evening.accept(guest)));
        }
        for (Thread thread : house) {
            thread.join();
        }
    }
}
