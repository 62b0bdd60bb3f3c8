// KitchenTest.every_cook_goes_home: "5 threads of the kitchen have not ended" - cook(...) returns when all is made, and leaves five cooks who wait for ever.
package queues;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<String> rail = new LinkedBlockingQueue<>();
        CountDownLatch toMake = new CountDownLatch(orders.size());
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker, toMake), "cook-" + number);
            cook.setDaemon(true);
            cook.start();
        }
        for (String order : orders) {
            rail.put(order);
        }
        toMake.await();
    }

    private void work(BlockingQueue<String> rail, Consumer<String> maker, CountDownLatch toMake) {
        try {
            while (true) {
                maker.accept(rail.take());
                toMake.countDown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
