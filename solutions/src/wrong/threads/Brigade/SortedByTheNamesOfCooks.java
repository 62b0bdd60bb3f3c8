// BrigadeTest.the_dishes_come_in_the_order_of_the_recipes: "[Dish 1, Dish 10, Dish 11, Dish 12, Dish 2" - names are sorted letter by letter, and a short table never shows it.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        Map<String, String> dishes = new ConcurrentSkipListMap<>();
        List<Thread> cooks = new ArrayList<>();
        for (Supplier<String> recipe : recipes) {
            String name = "cook-" + (cooks.size() + 1);
            Thread cook = new Thread(() -> dishes.put(name, recipe.get()), name);
            cooks.add(cook);
            cook.start();
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        return new ArrayList<>(dishes.values());
    }
}
