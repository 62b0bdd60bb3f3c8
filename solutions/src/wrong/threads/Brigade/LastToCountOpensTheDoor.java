// BrigadeTest.no_dish_is_missing_however_slow_its_cook_is: "cook(...) returned [null, Funghi] while the cook of Margherita" - the last to count has put its dish down, and another one has only counted.
package threads;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        String[] dishes = new String[recipes.size()];
        AtomicInteger left = new AtomicInteger(dishes.length);
        CountDownLatch door = new CountDownLatch(dishes.length == 0 ? 0 : 1);
        for (int i = 0; i < dishes.length; i++) {
            int place = i;
            new Thread(() -> {
                String dish = recipes.get(place).get();
                boolean last = left.decrementAndGet() == 0;
                dishes[place] = dish;
                if (last) {
                    door.countDown();
                }
            }, "cook-" + (i + 1)).start();
        }
        door.await();
        return Arrays.asList(dishes);
    }
}
