// BrigadeTest.the_dishes_come_in_the_order_of_the_recipes: "What host got for the recipes is [Margherita, Salami, Funghi], not" - in a list that is still growing, a place is not where it will be.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        List<String> dishes = new ArrayList<>();
        List<Thread> cooks = new ArrayList<>();
        for (int i = 0; i < recipes.size(); i++) {
            int place = i;
            Thread cook = new Thread(() -> {
                String dish = recipes.get(place).get();
                synchronized (dishes) {
                    dishes.add(Math.min(place, dishes.size()), dish);
                }
            }, "cook-" + (i + 1));
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        return dishes;
    }
}
