// BrigadeTest.no_cook_puts_a_dish_where_another_does: "writes contents of HashMap" - each dish has a key of its own, but two who put at once change the same table of the map.
package threads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        Map<Integer, String> dishes = new HashMap<>();
        List<Thread> cooks = new ArrayList<>();
        for (int i = 0; i < recipes.size(); i++) {
            int number = i;
            Thread cook = new Thread(() -> dishes.put(number, recipes.get(number).get()), "cook-" + i);
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < recipes.size(); i++) {
            all.add(dishes.get(i));
        }
        return all;
    }
}
