// KitchenTest.every_cook_goes_home: "kitchen waits for ever" - an open order can be in another cook's hands: nothing comes any more, and take waits for it.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<String> rail = new LinkedBlockingQueue<>();
        AtomicInteger open = new AtomicInteger(orders.size());
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker, open), "cook-" + number);
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

    private void work(BlockingQueue<String> rail, Consumer<String> maker, AtomicInteger open) {
        try {
            while (open.get() > 0) {
                maker.accept(rail.take());
                open.decrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
