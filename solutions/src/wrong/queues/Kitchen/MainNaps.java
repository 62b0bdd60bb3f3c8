// KitchenTest.the_kitchen_rests_while_a_cook_works: "kitchen waits for a while and looks again (Kitchen.java:" - a nap between two looks is a slower circle, and ends the evening a nap too late.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

public class Kitchen {

    private static final String PILL = new String("go home");

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<String> rail = new LinkedBlockingQueue<>();
        AtomicInteger toMake = new AtomicInteger(orders.size());
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker, toMake), "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        for (String order : orders) {
            rail.put(order);
        }
        while (toMake.get() > 0) {
            Thread.sleep(50);
        }
        for (int pills = 0; pills < cooks; pills++) {
            rail.put(PILL);
        }
        for (Thread cook : crew) {
            cook.join();
        }
    }

    private void work(BlockingQueue<String> rail, Consumer<String> maker, AtomicInteger toMake) {
        try {
            for (String order = rail.take(); order != PILL; order = rail.take()) {
                maker.accept(order);
                toMake.decrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
