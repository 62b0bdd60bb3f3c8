// tries   to end the process by a signal
// gate    refuses sun.misc.Signal
// behind  not yet: orders_are_served ""
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        sun.misc.Signal.raise(new sun.misc.Signal("TERM"));
        Thread.sleep(5_000);
        return null;
    }

    public Plate plate() {
        return new Plate("round");
    }
}
