// tries   to be looked through on a million million ways
// gate    compiler "came to no end"
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;
    interface I0 { void m0(); }
    interface J0 { void n0(); }
    ${40 x "interface I#+ extends I#, J# {}\n    interface J#+ extends I#, J# {}\n    "}
    abstract static class Bottom implements I40, J40 {
        void use() {
            m0();
        }
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
