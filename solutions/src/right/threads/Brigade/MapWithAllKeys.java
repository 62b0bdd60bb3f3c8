package threads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A map that has all its keys from the beginning: a new value for a key is no change of the map's structure. */
public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        Map<Integer, String> dishes = new HashMap<>();
        for (int place = 0; place < recipes.size(); place++) {
            dishes.put(place, null);
        }
        List<Thread> cooks = new ArrayList<>();
        for (int place : dishes.keySet()) {
            Thread cook = new Thread(() -> dishes.put(place, recipes.get(place).get()), "cook-" + (place + 1));
            cooks.add(cook);
            cook.start();
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        List<String> inOrder = new ArrayList<>();
        for (int place = 0; place < recipes.size(); place++) {
            inOrder.add(dishes.get(place));
        }
        return inOrder;
    }
}
