// FullHouseTest.each_guest_waits_on_a_virtual_thread: "comes on a platform thread, Thread-" - right in all else, and ten thousand stacks and entries in the operating system.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        List<Thread> house = new ArrayList<>();
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            Thread thread = new Thread(() -> evening.accept(guest));
            thread.start();
            house.add(thread);
        }
        for (Thread thread : house) {
            thread.join();
        }
    }
}
