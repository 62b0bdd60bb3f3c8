// KitchenTest.a_cook_waits_at_rest_for_the_first_order: "That Margherita is made when the guests have chosen never happens" - null says that the rail is empty now, not that no order will come.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        Queue<String> rail = new ConcurrentLinkedQueue<>();
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker), "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        rail.addAll(orders);
        for (Thread cook : crew) {
            cook.join();
        }
    }

    private void work(Queue<String> rail, Consumer<String> maker) {
        for (String order = rail.poll(); order != null; order = rail.poll()) {
            maker.accept(order);
        }
    }
}
