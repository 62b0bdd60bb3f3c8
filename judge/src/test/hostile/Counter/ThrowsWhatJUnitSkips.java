// tries   to be skipped, not failed
// gate    refuses org.opentest4j
// behind  not yet: orders_are_served "TestAbortedException"
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        throw new org.opentest4j.TestAbortedException("skip me");
    }

    public Plate plate() {
        return new Plate("round");
    }
}
