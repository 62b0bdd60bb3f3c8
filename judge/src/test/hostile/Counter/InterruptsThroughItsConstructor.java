// tries   to keep the thread that made it, and interrupt that later
// gate    passes
// behind  not yet: orders_are_served "interrupted the thread that checks it"
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;
    private final Thread maker;

    public Counter(int places) {
        maker = Thread.currentThread();
    }

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        maker.interrupt();
        List<String> served = new ArrayList<>();
        for (String order : orders) {
            bell.accept(order);
            served.add(order);
        }
        return served;
    }

    public Plate plate() {
        return new Plate("round");
    }
}
