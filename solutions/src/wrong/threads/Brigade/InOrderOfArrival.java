// BrigadeTest.the_dishes_come_in_the_order_of_the_recipes: "What host got for the recipes is [Salami, Funghi, Margherita], not" - the quickest dish comes first, whatever was ordered first.
package threads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        List<String> dishes = Collections.synchronizedList(new ArrayList<>());
        List<Thread> cooks = new ArrayList<>();
        for (Supplier<String> recipe : recipes) {
            Thread cook = new Thread(() -> dishes.add(recipe.get()), "cook-" + cooks.size());
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        return dishes;
    }
}
