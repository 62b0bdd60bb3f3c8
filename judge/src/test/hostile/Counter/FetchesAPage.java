// tries   to fetch a page
// gate    refuses java.net
// behind  not yet: orders_are_served "reached"
// boxed   passes
package tiny;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        try {
            new URL("http://127.0.0.1:${port}/").openConnection().connect();
            throw new IllegalStateException("reached");
        } catch (IOException e) {
            bell.getClass();
        }
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
