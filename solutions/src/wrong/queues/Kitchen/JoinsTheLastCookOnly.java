// KitchenTest.cook_returns_when_the_last_order_is_made: "cook(...) returned while" - the cook hired last may be home long before the others.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class Kitchen {

    private static final String PILL = new String("go home");

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<String> rail = new LinkedBlockingQueue<>();
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker), "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        for (String order : orders) {
            rail.put(order);
        }
        for (int pills = 0; pills < cooks; pills++) {
            rail.put(PILL);
        }
        if (cooks > 0) {
            crew.get(cooks - 1).join();
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
