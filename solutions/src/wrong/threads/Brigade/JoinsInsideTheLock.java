// BrigadeTest.the_caller_rests_until_the_cooks_are_done: "host waits for ever" - waits for the cooks with the lock in hand that each of them needs to put its dish down.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        String[] dishes = new String[recipes.size()];
        List<Thread> cooks = new ArrayList<>();
        synchronized (dishes) {
            for (int i = 0; i < dishes.length; i++) {
                int place = i;
                Thread cook = new Thread(() -> {
                    String dish = recipes.get(place).get();
                    synchronized (dishes) {
                        dishes[place] = dish;
                    }
                }, "cook-" + (i + 1));
                cook.start();
                cooks.add(cook);
            }
            for (Thread cook : cooks) {
                cook.join();
            }
            return List.of(dishes);
        }
    }
}
