// KitchenTest.an_order_may_have_any_name: "was ordered once and made 0 times" - a guest orders what looks like the end, and a cook goes home.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<String> rail = new ArrayBlockingQueue<>(10);
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> {
                try {
                    for (String order = rail.take(); !order.equals("STOP"); order = rail.take()) {
                        maker.accept(order);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }, "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        for (String order : orders) {
            rail.put(order);
        }
        for (int cook = 0; cook < cooks; cook++) {
            rail.put("STOP");
        }
        for (Thread cook : crew) {
            cook.join();
        }
    }
}
