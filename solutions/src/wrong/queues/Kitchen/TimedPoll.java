// KitchenTest.a_cook_waits_at_rest_for_the_first_order: "waits for a while and looks again (Kitchen.java:" - a minute without an order is taken for the end; the clock knows nothing of it.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class Kitchen {

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
        for (Thread cook : crew) {
            cook.join();
        }
    }

    private void work(BlockingQueue<String> rail, Consumer<String> maker) {
        try {
            String order = rail.poll(1, TimeUnit.MINUTES);
            while (order != null) {
                maker.accept(order);
                order = rail.poll(1, TimeUnit.MINUTES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
