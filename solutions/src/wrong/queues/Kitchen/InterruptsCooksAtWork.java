// KitchenTest.cook_returns_when_the_last_order_is_made: "was interrupted while it made" - when everything is taken, cooks may be at the oven: the interrupt burns the pizza.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<String> rail = new LinkedBlockingQueue<>();
        CountDownLatch toTake = new CountDownLatch(orders.size());
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker, toTake), "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        for (String order : orders) {
            rail.put(order);
        }
        toTake.await();
        crew.forEach(Thread::interrupt);
        for (Thread cook : crew) {
            cook.join();
        }
    }

    private void work(BlockingQueue<String> rail, Consumer<String> maker, CountDownLatch toTake) {
        try {
            while (true) {
                String order = rail.take();
                toTake.countDown();
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            // the evening is over
        }
    }
}
