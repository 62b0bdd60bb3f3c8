// FullHouseTest.each_guest_waits_on_a_virtual_thread: "That 3 guests wait at the same time never happens" - the guest inside holds the lock until he goes.
// needs Java 21
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        List<Thread> house = new ArrayList<>();
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            house.add(Thread.startVirtualThread(() -> letIn(guest, evening)));
        }
        for (Thread thread : house) {
            thread.join();
        }
    }

    private synchronized void letIn(int guest, IntConsumer evening) {
        evening.accept(guest);
    }
}
