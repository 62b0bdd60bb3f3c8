package queues;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        LinkedBlockingQueue<String> rail = new LinkedBlockingQueue<>(orders);
        CountDownLatch home = new CountDownLatch(cooks);
        for (int number = 1; number <= cooks; number++) {
            new Thread(() -> {
                for (String order = rail.poll(); order != null; order = rail.poll()) {
                    maker.accept(order);
                }
                home.countDown();
            }, "cook-" + number).start();
        }
        home.await();
    }
}
