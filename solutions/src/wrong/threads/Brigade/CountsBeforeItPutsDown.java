// BrigadeTest.no_dish_is_missing_however_slow_its_cook_is: "cook(...) returned [null, Funghi] while the cook of Margherita" - counted in finally, before the dish is in its place.
package threads;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        String[] dishes = new String[recipes.size()];
        CountDownLatch left = new CountDownLatch(dishes.length);
        for (int i = 0; i < dishes.length; i++) {
            int place = i;
            new Thread(() -> {
                String dish;
                try {
                    dish = recipes.get(place).get();
                } finally {
                    left.countDown();
                }
                dishes[place] = dish;
            }, "cook-" + (i + 1)).start();
        }
        left.await();
        return Arrays.asList(dishes);
    }
}
