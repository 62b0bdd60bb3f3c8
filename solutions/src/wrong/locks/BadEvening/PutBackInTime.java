// BadEveningTest.a_guest_is_refused: "In this order waiter-2 gets the 5 that he wants, and the balance is 0." - waiter-1 has put back what he took before waiter-2 looks.
package locks;

import java.util.List;

public class BadEvening {

    public List<String> aDepositIsLost() {
        return List.of("waiter-1", "waiter-2", "waiter-2", "waiter-1");
    }

    public List<String> aGuestIsRefused() {
        return List.of("waiter-1", "waiter-1", "waiter-2");
    }

    public List<String> nobodyCanMove() {
        return List.of("waiter-1", "waiter-2", "waiter-1", "waiter-2");
    }

    public List<String> nobodyHearsTheBell() {
        return List.of("waiter-1", "cook-1", "cook-1", "waiter-1");
    }
}
