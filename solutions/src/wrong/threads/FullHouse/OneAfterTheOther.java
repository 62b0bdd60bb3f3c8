// FullHouseTest.each_guest_waits_on_a_virtual_thread: "That 3 guests wait at the same time never happens" - join right after start: the next guest comes when the first has gone.
// needs Java 21
package threads;

import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            Thread.startVirtualThread(() -> evening.accept(guest)).join();
        }
    }
}
