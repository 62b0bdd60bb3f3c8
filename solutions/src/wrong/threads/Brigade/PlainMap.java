// BrigadeTest.two_cooks_at_once_lose_no_dish: "The list for the recipes of Margherita and Funghi is" - a HashMap is no place for two cooks to put something at once.
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
        for (Supplier<String> recipe : recipes) {
            int place = cooks.size();
            Thread cook = new Thread(() -> {
                String dish = recipe.get();
                dishes.put(place, dish);
            }, "cook-" + place);
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        return new ArrayList<>(dishes.values());
    }
}
