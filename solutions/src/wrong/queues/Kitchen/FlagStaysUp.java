// KitchenTest.the_kitchen_opens_again_the_next_evening: "Margherita was ordered once and made 0 times" - the flag of the first evening is still up on the second: the cooks go home at once.
package queues;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

public class Kitchen {

    private boolean over; // guarded by this
    private final Deque<String> rail = new ArrayDeque<>(); // guarded by this

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(maker), "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        for (String order : orders) {
            hang(order);
        }
        synchronized (this) {
            over = true;
            notifyAll();
        }
        for (Thread cook : crew) {
            cook.join();
        }
    }

    private synchronized void hang(String order) {
        rail.addLast(order);
        notify();
    }

    private synchronized String next() throws InterruptedException {
        while (rail.isEmpty() && !over) {
            wait();
        }
        return rail.pollFirst();
    }

    private void work(Consumer<String> maker) {
        try {
            for (String order = next(); order != null; order = next()) {
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
