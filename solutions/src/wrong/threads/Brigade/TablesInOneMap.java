// BrigadeTest.no_cook_puts_a_dish_where_another_does: "contents of HashMap" - the plates of all tables in one map, with no lock.
package threads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

public class Brigade {
    private final Map<Thread, String[]> tables = new HashMap<>();

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        Thread host = Thread.currentThread();
        String[] plates = new String[recipes.size()];
        tables.put(host, plates);
        List<Thread> cooks = new ArrayList<>();
        for (int i = 0; i < plates.length; i++) {
            int number = i;
            Supplier<String> recipe = recipes.get(i);
            Thread cook = new Thread(() -> plates[number] = recipe.get(), "cook");
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        return new ArrayList<>(Arrays.asList(tables.remove(host)));
    }
}
