// KitchenTest.the_kitchen_opens_again_the_next_evening: "Margherita was ordered once and made 0 times" - the rail outlives the evening, and the pill on it is the next evening's first order.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class Kitchen {

    private static final String PILL = new String("go home");

    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        for (String order : orders) {
            rail.put(order);
        }
        rail.put(PILL);
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker), "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        for (Thread cook : crew) {
            cook.join();
        }
    }

    private void work(BlockingQueue<String> rail, Consumer<String> maker) {
        try {
            while (true) {
                String order = rail.take();
                if (order == PILL) {
                    rail.put(PILL);
                    return;
                }
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
