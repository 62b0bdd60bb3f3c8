package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Consumer;

/** A rail without places: each order, and each end, goes from hand to hand. */
public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<Optional<String>> hatch = new SynchronousQueue<>();
        CountDownLatch working = new CountDownLatch(cooks);
        for (int number = 1; number <= cooks; number++) {
            new Thread(() -> {
                try {
                    Optional<String> order = hatch.take();
                    while (order.isPresent()) {
                        maker.accept(order.get());
                        order = hatch.take();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    working.countDown();
                }
            }, "cook-" + number).start();
        }
        List<Optional<String>> all = new ArrayList<>();
        orders.forEach(order -> all.add(Optional.of(order)));
        for (int end = 0; end < cooks; end++) {
            all.add(Optional.empty());
        }
        for (Optional<String> next : all) {
            hatch.put(next);
        }
        working.await();
    }
}
