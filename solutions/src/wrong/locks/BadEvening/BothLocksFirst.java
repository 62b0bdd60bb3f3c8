// BadEveningTest.two_transfers_wait_for_each_other: "In this order both transfers come to their end." - waiter-1 has both locks, so waiter-2 waits, but not for ever.
package locks;

import java.util.List;

public class BadEvening {

    public List<String> aDepositIsLost() {
        return List.of("waiter-1", "waiter-2", "waiter-2", "waiter-1");
    }

    public List<String> aGuestIsRefused() {
        return List.of("waiter-1", "waiter-2", "waiter-2", "waiter-1");
    }

    public List<String> nobodyCanMove() {
        return List.of("waiter-1", "waiter-1", "waiter-2", "waiter-1", "waiter-2");
    }

    public List<String> nobodyHearsTheBell() {
        return List.of("waiter-1", "cook-1", "cook-1", "waiter-1");
    }
}
