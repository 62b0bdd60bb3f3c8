// BrigadeTest.any_number_of_recipes_is_cooked: "For one recipe twice Tonno 1 and Tonno 2 were made, and host got" - two cooks of one recipe put their dishes under one key: one dish is served twice, and one not at all.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        Map<Supplier<String>, String> dishes = new ConcurrentHashMap<>();
        List<Thread> cooks = new ArrayList<>();
        for (Supplier<String> recipe : recipes) {
            Thread cook = new Thread(() -> dishes.put(recipe, recipe.get()), "cook-" + (cooks.size() + 1));
            cooks.add(cook);
            cook.start();
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        return recipes.stream().map(dishes::get).toList();
    }
}
