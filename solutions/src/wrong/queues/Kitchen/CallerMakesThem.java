// KitchenTest.five_cooks_make_five_orders_at_once: "kitchen, the thread that called cook(...), makes" - a parallel stream also uses the thread that starts it, and a number of threads of its own choice.
package queues;

import java.util.List;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        orders.parallelStream().forEach(maker);
    }
}
