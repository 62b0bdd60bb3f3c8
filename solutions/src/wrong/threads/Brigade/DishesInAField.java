// BrigadeTest.the_next_table_gets_its_own_dishes_only: "What host got for the recipes is [Margherita, Funghi, Salami], not [Salami]" - the list of the first table is still there for the second.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

public class Brigade {

    private final List<Thread> cooks = new ArrayList<>();
    private final Map<Integer, String> dishes = new ConcurrentSkipListMap<>();

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        for (Supplier<String> recipe : recipes) {
            int place = cooks.size();
            Thread cook = new Thread(() -> dishes.put(place, recipe.get()), "cook-" + place);
            cooks.add(cook);
            cook.start();
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        return List.copyOf(dishes.values());
    }
}
