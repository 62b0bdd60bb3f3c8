// BadEveningTest.two_transfers_wait_for_each_other: "The order has 1000000 names; a few are enough." - an order is found by thinking.
package locks;

import java.util.Collections;
import java.util.List;

public class BadEvening {

    public List<String> aDepositIsLost() {
        return List.of("waiter-1", "waiter-2", "waiter-2", "waiter-1");
    }

    public List<String> aGuestIsRefused() {
        return List.of("waiter-1", "waiter-2", "waiter-2", "waiter-1");
    }

    public List<String> nobodyCanMove() {
        return Collections.nCopies(1_000_000, "waiter-1");
    }

    public List<String> nobodyHearsTheBell() {
        return List.of("waiter-1", "cook-1", "cook-1", "waiter-1");
    }
}
