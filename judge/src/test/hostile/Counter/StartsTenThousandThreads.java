// tries   to start ten thousand threads
// gate    passes
// behind  not yet: orders_are_served "threads were alive at once"
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        for (int i = 0; i < 10_000; i++) {
            new Thread(() -> LockSupport.park()).start();
        }
        return orders;
    }

    public Plate plate() {
        return new Plate("round");
    }
}
