// FullHouseTest.a_caller_who_is_woken_for_no_reason_waits_again: "caller was woken for no reason, and open(...) returned while 3 guests" - the last guest rings, and to be awake does not say that it was he.
// needs Java 21
package threads;

import java.util.function.IntConsumer;

public class FullHouse {

    private int inside; // guarded by this

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        synchronized (this) {
            inside += guests;
        }
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            Thread.startVirtualThread(() -> {
                try {
                    evening.accept(guest);
                } finally {
                    leaves();
                }
            });
        }
        synchronized (this) {
            if (inside > 0) {
                wait();
            }
        }
    }

    private synchronized void leaves() {
        inside -= 1;
        if (inside == 0) {
            notifyAll();
        }
    }
}
