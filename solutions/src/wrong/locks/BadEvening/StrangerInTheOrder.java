// BadEveningTest.a_deposit_is_lost: "The order names waiter-3; here are only waiter-1 and waiter-2." - a third thread would break it too, but there is none.
package locks;

import java.util.List;

public class BadEvening {

    public List<String> aDepositIsLost() {
        return List.of("waiter-1", "waiter-3", "waiter-3", "waiter-1");
    }

    public List<String> aGuestIsRefused() {
        return List.of("waiter-1", "waiter-2", "waiter-2", "waiter-1");
    }

    public List<String> nobodyCanMove() {
        return List.of("waiter-1", "waiter-2", "waiter-1", "waiter-2");
    }

    public List<String> nobodyHearsTheBell() {
        return List.of("waiter-1", "cook-1", "cook-1", "waiter-1");
    }
}
