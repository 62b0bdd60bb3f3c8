// tries   to change what everybody shares: the numbers of the JDK
// gate    refuses java.lang.reflect
// behind  not yet: orders_are_served ""
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        try {
            java.lang.reflect.Field value = Integer.class.getDeclaredField("value");
            value.setAccessible(true);
            value.set(1, 2);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }

    public Plate plate() {
        return new Plate("round");
    }
}
