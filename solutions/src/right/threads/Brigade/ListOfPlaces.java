package threads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** A list with a place for each dish from the beginning: to set an element is no change of the list's structure. */
public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        List<String> dishes = new ArrayList<>(Collections.nCopies(recipes.size(), ""));
        List<Thread> cooks = new ArrayList<>();
        for (int i = 0; i < recipes.size(); i++) {
            int place = i;
            cooks.add(new Thread(() -> dishes.set(place, recipes.get(place).get()), "cook-" + (i + 1)));
        }
        cooks.forEach(Thread::start);
        for (Thread cook : cooks) {
            cook.join();
        }
        return dishes;
    }
}
