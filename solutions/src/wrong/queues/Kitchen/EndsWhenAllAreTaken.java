// KitchenTest.cook_returns_when_the_last_order_is_made: "cook(...) returned while Margherita and Funghi were in the making" - counts orders taken, not orders made: the last ones are still in the oven.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class Kitchen {

    private static final String PILL = new String("go home");

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<String> rail = new LinkedBlockingQueue<>();
        CountDownLatch toTake = new CountDownLatch(orders.size());
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker, toTake), "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        for (String order : orders) {
            rail.put(order);
        }
        for (int pills = 0; pills < cooks; pills++) {
            rail.put(PILL);
        }
        toTake.await();
    }

    private void work(BlockingQueue<String> rail, Consumer<String> maker, CountDownLatch toTake) {
        try {
            for (String order = rail.take(); order != PILL; order = rail.take()) {
                toTake.countDown();
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
