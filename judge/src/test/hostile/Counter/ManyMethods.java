// tries   to have more methods than anybody reads
// gate    passes
// behind  passes
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;
    ${4000 x "void m#(){}\n"}

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
