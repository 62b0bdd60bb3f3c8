// FullHouseTest.each_guest_waits_on_a_virtual_thread: "guest 1 comes on a platform thread, caller." - run(), and everything happens in the caller.
package threads;

import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            evening.accept(guest);
        }
    }
}
