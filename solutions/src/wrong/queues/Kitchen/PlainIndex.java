// KitchenTest.two_cooks_and_one_order_come_to_an_end: "How often Margherita was made, ordered once, is 2, not 1" - next++ is a read and a write: two cooks can read the same number.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Kitchen {

    private int next;

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        next = 0;
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> {
                for (int i = next++; i < orders.size(); i = next++) {
                    maker.accept(orders.get(i));
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
