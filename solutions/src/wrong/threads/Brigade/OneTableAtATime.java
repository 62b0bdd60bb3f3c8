// BrigadeTest.two_tables_are_cooked_for_at_the_same_time: "That host-2's 2 dishes are in the making at once never happens" - a synchronized method: the second table waits until the first one has eaten.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Brigade {

    public synchronized List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        String[] dishes = new String[recipes.size()];
        List<Thread> cooks = new ArrayList<>();
        for (int i = 0; i < dishes.length; i++) {
            int place = i;
            Thread cook = new Thread(() -> dishes[place] = recipes.get(place).get(), "cook-" + (i + 1));
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        return List.of(dishes);
    }
}
