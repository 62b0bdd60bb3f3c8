// KitchenTest.an_evening_may_be_long: "kitchen met IllegalStateException" - a hundred places are enough until they are not, and then add throws.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

public class Kitchen {
    private static final String PILL = new String("pill");

    private void work(BlockingQueue<String> rail, Consumer<String> maker) {
        try {
            for (String order = rail.take(); order != PILL; order = rail.take()) {
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void cook(List<String> orders, int cooks, Consumer<String> maker)
            throws InterruptedException {
        BlockingQueue<String> rail = new ArrayBlockingQueue<>(100);
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker), "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        for (String order : orders) {
            rail.add(order);
        }
        for (int pill = 0; pill < cooks; pill++) {
            rail.put(PILL);
        }
        for (Thread cook : crew) {
            cook.join();
        }
    }
}
