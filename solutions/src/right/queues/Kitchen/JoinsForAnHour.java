package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** The limit bounds one wait, not the evening: hence the loop. */
public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<Optional<String>> rail = new LinkedBlockingQueue<>();
        List<Thread> crew = new ArrayList<>();
        for (int i = 0; i < cooks; i++) {
            Thread cook = new Thread(() -> work(rail, maker));
            cook.start();
            crew.add(cook);
        }
        for (String order : orders) {
            rail.put(Optional.of(order));
        }
        for (int i = 0; i < cooks; i++) {
            rail.put(Optional.empty());
        }
        for (Thread cook : crew) {
            while (cook.isAlive()) {
                cook.join(3_600_000);
            }
        }
    }

    private static void work(BlockingQueue<Optional<String>> rail, Consumer<String> maker) {
        try {
            for (Optional<String> order = rail.take(); order.isPresent(); order = rail.take()) {
                maker.accept(order.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
