// BadEveningTest.a_deposit_is_lost: "In this order the balance is 8: both deposits are kept." - waiter-2 comes when waiter-1 has written: nobody is between a read and its write.
package locks;

import java.util.List;

public class BadEvening {

    public List<String> aDepositIsLost() {
        return List.of("waiter-2", "waiter-2", "waiter-1", "waiter-1");
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
