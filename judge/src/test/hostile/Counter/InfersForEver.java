// tries   to let the compiler infer types for ever
// gate    passes
// behind  passes
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

public class Counter {
    public static final int PLACES = 3;
    static <A, B> B call(Function<A, B> f) {
        return null;
    }

    static <A, B> B call(Function<A, B> f, A... a) {
        return null;
    }

    static <A> A call(java.util.function.Supplier<A> f) {
        return null;
    }

    static Object infer() {
        return ${14 x "call(x# -> call(() -> "}null${14 x "))"};
    }

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
