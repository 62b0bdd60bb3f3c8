// BrigadeTest.no_dish_is_missing_however_slow_its_cook_is: "and Funghi was done while the cook of Margherita stood still" - a copy is read, and put back with one dish more; what another put there meanwhile is gone.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        AtomicReference<TreeMap<Integer, String>> table = new AtomicReference<>(new TreeMap<>());
        List<Thread> cooks = new ArrayList<>();
        for (int i = 0; i < recipes.size(); i++) {
            int place = i;
            Thread cook = new Thread(() -> {
                String dish = recipes.get(place).get();
                TreeMap<Integer, String> dishes = new TreeMap<>(table.get());
                dishes.put(place, dish);
                table.set(dishes);
            }, "cook-" + (i + 1));
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        return new ArrayList<>(table.get().values());
    }
}
