// KitchenTest.five_cooks_make_five_orders_at_once: "kitchen, the thread that called cook(...), makes" - no cook at all: each order waits for the one before.
package queues;

import java.util.List;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        orders.forEach(maker);
    }
}
