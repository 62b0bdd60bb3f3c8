package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** All orders hang before the first cook comes, so null means: there will be none. No cook ever waits. */
public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        Queue<String> rail = new ConcurrentLinkedQueue<>(orders);
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> {
                String order;
                while ((order = rail.poll()) != null) {
                    maker.accept(order);
                }
            }, "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        for (Thread cook : crew) {
            cook.join();
        }
    }
}
