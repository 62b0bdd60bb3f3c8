// tries   to hang whoever compares its result
// gate    passes
// behind  not yet: orders_are_served ""
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;
    static class Endless extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean equals(Object other) {
            while (true) { }
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        return new Endless();
    }

    public Plate plate() {
        return new Plate("round");
    }
}
