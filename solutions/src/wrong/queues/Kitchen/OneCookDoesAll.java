// KitchenTest.five_cooks_make_five_orders_at_once: "That 5 orders are in the making at once never happens" - one thread makes everything; the other cooks are never hired.
package queues;

import java.util.List;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        Thread cook = new Thread(() -> orders.forEach(maker), "cook-1");
        cook.start();
        cook.join();
    }
}
