// tries   to fill the report with one endless value
// gate    passes
// behind  not yet: orders_are_served "What was"
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        return List.of("x".repeat(20_000_000));
    }

    public Plate plate() {
        return new Plate("round");
    }
}
