// KitchenTest.an_interrupt_is_not_taken_for_the_end: "Funghi was ordered 150 times and made 10 times" - interrupted at the full rail, the caller hangs up no more orders, and returns as if all were made.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

public class Kitchen {
    private static final String END = new String("end");

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<String> rail = new ArrayBlockingQueue<>(10);
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> {
                try {
                    for (String order = rail.take(); order != END; order = rail.take()) {
                        maker.accept(order);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }, "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        for (String order : orders) {
            try {
                rail.put(order);
            } catch (InterruptedException e) {
                break;
            }
        }
        for (int number = 1; number <= cooks; number++) {
            rail.put(END);
        }
        for (Thread cook : crew) {
            cook.join();
        }
    }
}
