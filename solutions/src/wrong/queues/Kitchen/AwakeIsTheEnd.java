// KitchenTest.who_is_woken_for_no_reason_waits_again: "2 orders are in the making" - a cook who is woken and finds no order takes it for the end.
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
            notifyAll();
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
        if (rail.isEmpty() && !over) {
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
