// FullHouseTest.an_interrupted_caller_does_not_come_back_as_if_all_had_gone: "open(...) returned while 3 guests were in the house" - the flag is up again, and who called takes the return for the end of the evening.
// needs Java 21
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) {
        List<Thread> house = new ArrayList<>();
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            house.add(Thread.startVirtualThread(() -> evening.accept(guest)));
        }
        try {
            for (Thread thread : house) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
