// KitchenTest.five_cooks_make_five_orders_at_once: "That 5 orders are in the making at once never happens" - join right after start: the second cook begins when the first is home.
package queues;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class Kitchen {

    private static final String PILL = new String("go home");

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<String> rail = new LinkedBlockingQueue<>(orders);
        for (int pills = 0; pills < cooks; pills++) {
            rail.put(PILL);
        }
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker), "cook-" + number);
            cook.start();
            cook.join();
        }
    }

    private void work(BlockingQueue<String> rail, Consumer<String> maker) {
        try {
            for (String order = rail.take(); order != PILL; order = rail.take()) {
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
