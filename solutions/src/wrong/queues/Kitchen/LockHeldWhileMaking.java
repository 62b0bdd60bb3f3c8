// KitchenTest.five_cooks_make_five_orders_at_once: "That 5 orders are in the making at once never happens" - the extra lock is held while making, so one cook works and two wait for the lock.
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
        for (Thread cook : crew) {
            cook.join();
        }
    }

    private void work(BlockingQueue<String> rail, Consumer<String> maker) {
        try {
            while (true) {
                synchronized (rail) {
                    String order = rail.take();
                    if (order == PILL) {
                        return;
                    }
                    maker.accept(order);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
