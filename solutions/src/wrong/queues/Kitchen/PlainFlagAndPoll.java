// KitchenTest.a_cook_without_an_order_rests: "never comes to rest: it is busy at Kitchen.java:" - an idle cook asks in circles; and the plain flag may never be seen.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class Kitchen {

    private boolean closed;

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<String> rail = new LinkedBlockingQueue<>();
        closed = false;
        CountDownLatch toMake = new CountDownLatch(orders.size());
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker, toMake), "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        for (String order : orders) {
            rail.put(order);
        }
        toMake.await();
        closed = true;
        for (Thread cook : crew) {
            cook.join();
        }
    }

    private void work(BlockingQueue<String> rail, Consumer<String> maker, CountDownLatch toMake) {
        while (!closed) {
            String order = rail.poll();
            if (order != null) {
                maker.accept(order);
                toMake.countDown();
            }
        }
    }
}
