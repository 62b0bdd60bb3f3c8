// FullHouseTest.open_returns_when_the_last_guest_has_gone: "open(...) returned while guest 1 was in the house" - who came last need not be the last to go.
// needs Java 21
package threads;

import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        Thread last = null;
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            last = Thread.startVirtualThread(() -> evening.accept(guest));
        }
        if (last != null) {
            last.join();
        }
    }
}
