// tries   to change the properties of the process
// gate    refuses System.setProperty
// behind  passes
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        System.setProperty("java.io.tmpdir", "/");
        System.setProperty("line.separator", "x");
        System.setProperty("java.class.path", "");
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
