// tries   to sleep for ever, using nothing
// gate    passes
// behind  not yet: orders_are_served "did not end within"
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        Thread.sleep(Long.MAX_VALUE);
        return null;
    }

    public Plate plate() {
        return new Plate("round");
    }
}
