// KitchenTest.a_cook_without_an_order_rests: "waits for a while and looks again (Kitchen.java:" - volatile cures the flag, not the asking: idle cooks nap, look and nap.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class Kitchen {

    private volatile boolean closed;

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        closed = false;
        BlockingQueue<String> rail = new LinkedBlockingQueue<>(orders);
        CountDownLatch toMake = new CountDownLatch(orders.size());
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker, toMake), "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        toMake.await();
        closed = true;
        for (Thread cook : crew) {
            cook.join();
        }
    }

    private void work(BlockingQueue<String> rail, Consumer<String> maker, CountDownLatch toMake) {
        try {
            while (!closed) {
                if (rail.isEmpty()) {
                    Thread.sleep(100);
                    continue;
                }
                String order = rail.poll();
                if (order != null) {
                    maker.accept(order);
                    toMake.countDown();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
