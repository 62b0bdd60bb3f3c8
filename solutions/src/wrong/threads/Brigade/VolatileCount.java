// BrigadeTest.no_dish_is_missing_however_slow_its_cook_is: "host waits for ever" - a volatile count: two cooks both read 2 and write 1, and it never comes to 0.
package threads;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

public class Brigade {

    private static final class Table {
        private volatile int left;
    }

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        String[] dishes = new String[recipes.size()];
        Table table = new Table();
        table.left = dishes.length;
        for (int i = 0; i < dishes.length; i++) {
            int place = i;
            new Thread(() -> {
                dishes[place] = recipes.get(place).get();
                table.left--;
                synchronized (table) {
                    table.notifyAll();
                }
            }, "cook-" + (i + 1)).start();
        }
        synchronized (table) {
            while (table.left > 0) {
                table.wait();
            }
        }
        return Arrays.asList(dishes);
    }
}
