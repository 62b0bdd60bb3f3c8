// tries   to use up the memory
// gate    passes
// behind  not yet: orders_are_served "OutOfMemoryError"
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        List<int[]> all = new ArrayList<>();
        while (true) {
            all.add(new int[1 << 20]);
        }
    }

    public Plate plate() {
        return new Plate("round");
    }
}
