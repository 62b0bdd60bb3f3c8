// tries   to start threads that survive everything
// gate    passes
// behind  not yet: orders_are_served "threads were alive at once"
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        while (true) {
            try {
                new Thread(() -> {
                    while (true) {
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException e) {
                            Thread.interrupted();
                        }
                    }
                }).start();
            } catch (Throwable e) {
                Thread.yield();
            }
        }
    }

    public Plate plate() {
        return new Plate("round");
    }
}
