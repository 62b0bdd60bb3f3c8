// BrigadeTest.a_caller_who_is_woken_for_no_reason_waits_again: "host met NullPointerException" - to be awake does not say that all dishes are there.
package threads;

import java.util.List;
import java.util.function.Supplier;

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
            if (missing == 0) {
                notifyAll();
            }
        }

        synchronized List<String> take() throws InterruptedException {
            if (missing > 0) {
                wait();
            }
            return List.of(dishes);
        }
    }
}
