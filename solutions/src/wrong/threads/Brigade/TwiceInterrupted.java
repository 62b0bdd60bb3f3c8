// BrigadeTest.an_interrupt_leaves_no_hole_in_the_list: "in the making" - the second interrupt of a wait ends it.
package threads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        String[] dishes = new String[recipes.size()];
        List<Thread> cooks = new ArrayList<>();
        for (int i = 0; i < dishes.length; i++) {
            int place = i;
            Supplier<String> recipe = recipes.get(i);
            Thread cook = new Thread(() -> dishes[place] = recipe.get(), "cook-" + i);
            cook.start();
            cooks.add(cook);
        }
        boolean interrupted = false;
        for (Thread cook : cooks) {
            try {
                cook.join();
            } catch (InterruptedException e) {
                interrupted = true;
                try {
                    cook.join(); // once more
                } catch (InterruptedException again) {
                    // the flag goes up below
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return new ArrayList<>(Arrays.asList(dishes));
    }
}
