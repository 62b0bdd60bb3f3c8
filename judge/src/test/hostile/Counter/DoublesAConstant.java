// tries   to double a constant until memory is full
// gate    compiler ""
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;
    private static final String A0 = "${60000 x "x"}";
    ${40 x "private static final String B# = A# + A#;\n    private static final String A#+ = B# + B#;\n    "}

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
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
