// BrigadeTest.an_interrupt_leaves_no_hole_in_the_list: "cook(...) returned [null, Funghi, Salami] while Margherita was in the making" - the interrupt ends the wait for one cook, and nobody waits for it again.
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
            Thread cook = new Thread(() -> dishes[place] = recipes.get(place).get(), "cook-" + (i + 1));
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            try {
                cook.join();
            } catch (InterruptedException e) {
                // on to the next one
            }
        }
        return Arrays.asList(dishes);
    }
}
