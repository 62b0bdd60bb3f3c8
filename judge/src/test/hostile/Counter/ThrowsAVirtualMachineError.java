// tries   to throw what looks like a broken machine
// gate    passes
// behind  not yet: orders_are_served ""
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;
    static class Broken extends VirtualMachineError {
        private static final long serialVersionUID = 1L;
    }

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        throw new Broken();
    }

    public Plate plate() {
        return new Plate("round");
    }
}
