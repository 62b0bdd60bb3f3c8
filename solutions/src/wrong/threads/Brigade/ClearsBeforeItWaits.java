// BrigadeTest.an_interrupt_is_not_lost: "host came interrupted, and cook(...) returned" - takes an interrupt that came while the cooks were hired for an old one.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        String[] places = new String[recipes.size()];
        List<Thread> cooks = new ArrayList<>();
        for (int number = 0; number < recipes.size(); number++) {
            int place = number;
            Thread cook = new Thread(() -> places[place] = recipes.get(place).get(), "cook-" + number);
            cook.start();
            cooks.add(cook);
        }
        Thread.interrupted();
        for (Thread cook : cooks) {
            cook.join();
        }
        return List.of(places);
    }
}
