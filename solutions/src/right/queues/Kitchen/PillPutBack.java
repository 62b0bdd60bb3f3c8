package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** One pill for all: who takes it puts it back for the next. The rail is this evening's own, so the last one is thrown away. */
public class Kitchen {

    private record Order(String dish) {
    }

    private static final Order PILL = new Order("no more orders");

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<Order> rail = new LinkedBlockingQueue<>();
        for (String dish : orders) {
            rail.put(new Order(dish));
        }
        rail.put(PILL);
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker), "cook-" + number);
            crew.add(cook);
            cook.start();
        }
        for (Thread cook : crew) {
            cook.join();
        }
    }

    private static void work(BlockingQueue<Order> rail, Consumer<String> maker) {
        try {
            while (true) {
                Order order = rail.take();
                if (order == PILL) {
                    rail.put(order);
                    return;
                }
                maker.accept(order.dish());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
