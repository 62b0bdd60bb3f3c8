// tries   to call itself without end
// gate    passes
// behind  not yet: orders_are_served "StackOverflowError"
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        return serve(orders, cooks, bell);
    }

    public Plate plate() {
        return new Plate("round");
    }
}
