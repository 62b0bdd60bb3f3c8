// BrigadeTest.no_cook_puts_a_dish_where_another_does: "writes contents of TreeMap (Brigade.java" - even places on one side, odd ones on the other: from three cooks on two share a plain map.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        List<TreeMap<Integer, String>> sides = List.of(new TreeMap<>(), new TreeMap<>());
        List<Thread> cooks = new ArrayList<>();
        for (int number = 0; number < recipes.size(); number++) {
            int place = number;
            Thread cook = new Thread(() -> {
                String dish = recipes.get(place).get();
                sides.get(place % 2).put(place, dish);
            }, "cook-" + number);
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        List<String> dishes = new ArrayList<>();
        for (int place = 0; place < recipes.size(); place++) {
            dishes.add(sides.get(place % 2).get(place));
        }
        return dishes;
    }
}
