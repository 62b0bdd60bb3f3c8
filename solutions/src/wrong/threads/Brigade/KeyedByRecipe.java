// BrigadeTest.any_number_of_recipes_is_cooked: "What host got for the recipes is [Tonno, Salami], not [Tonno, Salami, Tonno]" - a recipe that stands there twice is one key.
package threads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        Map<Supplier<String>, String> dishes = Collections.synchronizedMap(new LinkedHashMap<>());
        recipes.forEach(recipe -> dishes.put(recipe, ""));
        List<Thread> cooks = new ArrayList<>();
        for (Supplier<String> recipe : recipes) {
            Thread cook = new Thread(() -> dishes.put(recipe, recipe.get()), "cook-" + cooks.size());
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        return List.copyOf(dishes.values());
    }
}
