package locks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

public class BadEvening {

    public List<String> aDepositIsLost() {
        return waiters(2, 1, 2, 1);
    }

    public List<String> aGuestIsRefused() {
        return waiters(1, 2);
    }

    public List<String> nobodyCanMove() {
        return waiters(2, 1, 1, 2);
    }

    public List<String> nobodyHearsTheBell() {
        return Arrays.asList("waiter-1 cook-1 cook-1 waiter-1".split(" "));
    }

    private static List<String> waiters(int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> "waiter-" + number).toList();
    }
}
