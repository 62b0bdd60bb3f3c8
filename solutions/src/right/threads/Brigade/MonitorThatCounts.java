package threads;

import java.util.List;
import java.util.function.Supplier;

/** A monitor with the number of dishes that are still to come. */
public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        Tray tray = new Tray(recipes.size());
        for (int i = 0; i < recipes.size(); i++) {
            int place = i;
            new Thread(() -> tray.put(place, recipes.get(place).get()), "cook-" + i).start();
        }
        return tray.take();
    }

    private static final class Tray {
        private final String[] dishes; // guarded by this
        private int missing; // guarded by this

        Tray(int places) {
            dishes = new String[places];
            missing = places;
        }

        synchronized void put(int place, String dish) {
            dishes[place] = dish;
            missing -= 1;
            notifyAll();
        }

        synchronized List<String> take() throws InterruptedException {
            while (missing > 0) {
                wait();
            }
            return List.of(dishes);
        }
    }
}
