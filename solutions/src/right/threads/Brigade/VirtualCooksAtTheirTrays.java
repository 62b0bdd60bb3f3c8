// needs Java 21
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Phaser;
import java.util.function.Supplier;

/** Each cook is a virtual thread and keeps the monitor of a tray while cooking; the host waits at a phaser. */
public class Brigade {

    private static final class Tray {
        private String dish; // guarded by this

        void fill(Supplier<String> recipe) {
            synchronized (this) {
                dish = recipe.get();
            }
        }

        synchronized String dish() {
            return dish;
        }
    }

    private final List<List<Tray>> tables = new CopyOnWriteArrayList<>(); // at which somebody cooks

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        List<Tray> trays = new ArrayList<>();
        recipes.forEach(recipe -> trays.add(new Tray()));
        tables.add(trays);
        Phaser done = new Phaser(1);
        try {
            for (int number = 0; number < recipes.size(); number++) {
                Tray tray = trays.get(number);
                Supplier<String> recipe = recipes.get(number);
                done.register();
                Thread.ofVirtual().name("cook-" + (number + 1)).start(() -> {
                    try {
                        tray.fill(recipe);
                    } finally {
                        done.arriveAndDeregister();
                    }
                });
            }
            done.awaitAdvanceInterruptibly(done.arrive());
        } finally {
            tables.removeIf(table -> table == trays);
        }
        return trays.stream().map(Tray::dish).toList();
    }
}
