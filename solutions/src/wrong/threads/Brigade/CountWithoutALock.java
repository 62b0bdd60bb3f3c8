// BrigadeTest.no_cook_puts_a_dish_where_another_does: "reads it (Brigade.java" - the last cook to count opens the door; two who count at once count one, and it stays shut.
package threads;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

public class Brigade {

    private static final class Table {
        private final String[] dishes;
        private final CountDownLatch served = new CountDownLatch(1);
        private int done;

        Table(int count) {
            dishes = new String[count];
        }

        void put(int place, String dish) {
            dishes[place] = dish;
            done++;
            if (done == dishes.length) {
                served.countDown();
            }
        }
    }

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        Table table = new Table(recipes.size());
        for (int i = 0; i < recipes.size(); i++) {
            int place = i;
            new Thread(() -> table.put(place, recipes.get(place).get()), "cook-" + i).start();
        }
        if (!recipes.isEmpty()) {
            table.served.await();
        }
        return List.of(table.dishes);
    }
}
