package locks;

import java.util.List;

public class BadEvening {

    public List<String> aDepositIsLost() {
        return List.of("waiter-2", "waiter-1", "waiter-2", "waiter-1");
    }

    public List<String> aGuestIsRefused() {
        return List.of("waiter-1", "waiter-2", "waiter-1", "waiter-2");
    }

    public List<String> nobodyCanMove() {
        return List.of("waiter-2", "waiter-1", "waiter-2", "waiter-1");
    }

    public List<String> nobodyHearsTheBell() {
        return List.of("waiter-1", "cook-1", "cook-1", "waiter-1");
    }
}
