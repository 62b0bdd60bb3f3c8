// KitchenTest.a_free_cook_takes_the_next_order: "That a free cook makes 3 other orders while Margherita is in the making never happens" - every second order belongs to one cook, and waits for him although the other is free.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        List<Thread> crew = new ArrayList<>();
        for (int number = 0; number < cooks; number++) {
            int first = number;
            Thread cook = new Thread(() -> {
                for (int i = first; i < orders.size(); i += cooks) {
                    maker.accept(orders.get(i));
                }
            }, "cook-" + (number + 1));
            cook.start();
            crew.add(cook);
        }
        for (Thread cook : crew) {
            cook.join();
        }
    }
}
