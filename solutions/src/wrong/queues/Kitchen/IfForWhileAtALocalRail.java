// KitchenTest.who_is_woken_for_no_reason_waits_again: "2 orders are in the making" - a cook who is woken for no reason finds no order, and takes that for the end.
package queues;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** No queue of the JDK's: a list, its monitor, and a sign that nothing comes any more. */
public class Kitchen {

    private static final class Rail {
        private final Deque<String> orders = new ArrayDeque<>(); // guarded by this
        private boolean over; // guarded by this

        synchronized void hang(String order) {
            orders.addLast(order);
            notify();
        }

        synchronized void end() {
            over = true;
            notifyAll();
        }

        /** The next order, or null when there will be none. */
        synchronized String next() throws InterruptedException {
            if (orders.isEmpty() && !over) {
                wait();
            }
            return orders.pollFirst();
        }
    }

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        Rail rail = new Rail();
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> {
                try {
                    for (String order = rail.next(); order != null; order = rail.next()) {
                        maker.accept(order);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }, "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        orders.forEach(rail::hang);
        rail.end();
        for (Thread cook : crew) {
            cook.join();
        }
    }
}
