// KitchenTest.an_evening_without_orders_ends: "kitchen waits for ever" - the end is told by notify: one cook hears of it, the others wait on.
package queues;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

public class Kitchen {

    private boolean over; // guarded by this

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        over = false;
        Deque<String> rail = new ArrayDeque<>();
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker), "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        for (String order : orders) {
            hang(rail, order);
        }
        synchronized (this) {
            over = true;
            notify();
        }
        for (Thread cook : crew) {
            cook.join();
        }
    }

    private synchronized void hang(Deque<String> rail, String order) {
        rail.addLast(order);
        notify();
    }

    private synchronized String next(Deque<String> rail) throws InterruptedException {
        while (rail.isEmpty() && !over) {
            wait();
        }
        return rail.pollFirst();
    }

    private void work(Deque<String> rail, Consumer<String> maker) {
        try {
            for (String order = next(rail); order != null; order = next(rail)) {
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
