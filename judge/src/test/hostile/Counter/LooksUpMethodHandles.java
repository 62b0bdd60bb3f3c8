// tries   to reach a method by its handle
// gate    refuses java.lang.invoke.MethodHandles.lookup
// behind  not yet: orders_are_served "exit code 4"
// boxed   not yet: orders_are_served ""
package tiny;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        try {
            MethodHandles.lookup().findStatic(System.class, "exit", MethodType.methodType(void.class, int.class)).invoke(4);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        return null;
    }

    public Plate plate() {
        return new Plate("round");
    }
}
