// BadEveningTest.a_deposit_is_lost: "In this order the balance is 8: both deposits are kept." - what is left over is done one after the other.
package locks;

import java.util.List;

public class BadEvening {

    public List<String> aDepositIsLost() {
        return List.of();
    }

    public List<String> aGuestIsRefused() {
        return List.of();
    }

    public List<String> nobodyCanMove() {
        return List.of();
    }

    public List<String> nobodyHearsTheBell() {
        return List.of();
    }
}
