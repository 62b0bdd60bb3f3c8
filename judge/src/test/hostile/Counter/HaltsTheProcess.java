// tries   to end the process with no farewell
// gate    refuses Runtime.halt
// behind  not yet: orders_are_served "exit code 9"
// boxed   not yet: orders_are_served ""
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        Runtime.getRuntime().halt(9);
        return null;
    }

    public Plate plate() {
        return new Plate("round");
    }
}
