// BrigadeTest.three_cooks_are_at_work_at_the_same_time: "That host's 3 dishes are in the making at once never happens" - three threads, and one lock that each holds while it cooks.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        String[] dishes = new String[recipes.size()];
        List<Thread> cooks = new ArrayList<>();
        for (int i = 0; i < dishes.length; i++) {
            int place = i;
            Thread cook = new Thread(() -> {
                synchronized (dishes) {
                    dishes[place] = recipes.get(place).get();
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
