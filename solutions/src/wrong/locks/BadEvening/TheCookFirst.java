// BadEveningTest.a_waiter_sleeps_through_the_bell: "In this order waiter-1 gets Funghi." - waiter-1 looks when the dish is there, and does not wait at all.
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
        return List.of("waiter-1", "waiter-2", "waiter-1", "waiter-2");
    }

    public List<String> nobodyHearsTheBell() {
        return List.of("cook-1", "waiter-1", "cook-1", "waiter-1");
    }
}
