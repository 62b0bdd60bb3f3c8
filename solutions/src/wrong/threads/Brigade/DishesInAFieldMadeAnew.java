// BrigadeTest.two_tables_are_cooked_for_at_the_same_time: "What host-1 got for the recipes is [Salami, Tonno], not" - a field made anew by each call: the second table takes the first one's away.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Brigade {

    private String[] dishes;

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        dishes = new String[recipes.size()];
        List<Thread> cooks = new ArrayList<>();
        for (int i = 0; i < recipes.size(); i++) {
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
