// KitchenTest.five_cooks_make_five_orders_at_once: "Margherita was ordered once, and 5 cooks make it" - the order hangs on the rail while it is made: every cook sees it there.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        Queue<String> rail = new ConcurrentLinkedQueue<>(orders);
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

    private void work(Queue<String> rail, Consumer<String> maker) {
        for (String order = rail.peek(); order != null; order = rail.peek()) {
            maker.accept(order);
            rail.remove(order);
        }
    }
}
