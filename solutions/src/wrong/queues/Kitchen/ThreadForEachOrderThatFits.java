// KitchenTest.the_cooks_of_the_evening_make_all_orders: "18 orders were made by 18 threads" - as many at once as there are cooks, but each order hires a new one.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

public class Kitchen {
    public void cook(List<String> orders, int cooks, Consumer<String> maker)
            throws InterruptedException {
        Semaphore stoves = new Semaphore(cooks);
        List<Thread> hired = new ArrayList<>();
        for (String order : orders) {
            stoves.acquire();
            Thread cook = new Thread(() -> {
                try {
                    maker.accept(order);
                } finally {
                    stoves.release();
                }
            });
            cook.start();
            hired.add(cook);
        }
        for (Thread cook : hired) {
            cook.join();
        }
    }
}
