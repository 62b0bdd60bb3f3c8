// KitchenTest.every_order_is_made_once: "Tonno was ordered 7 times and made once" - a set makes sure that nothing is made twice, also when two guests want it.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class Kitchen {

    private static final String PILL = new String("go home");

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        taken.clear();
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
        for (Thread cook : crew) {
            cook.join();
        }
    }

    private void work(BlockingQueue<String> rail, Consumer<String> maker) {
        try {
            for (String order = rail.take(); order != PILL; order = rail.take()) {
                if (taken.add(order)) {
                    maker.accept(order);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
