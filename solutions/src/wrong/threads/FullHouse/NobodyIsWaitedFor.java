// FullHouseTest.open_returns_when_the_last_guest_has_gone: "open(...) returned while guest 1 was in the house" - virtual threads are daemons: when the program ends they are gone.
// needs Java 21
package threads;

import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            Thread.startVirtualThread(() -> evening.accept(guest));
        }
    }
}
