// BrigadeTest.an_interrupt_is_not_lost: "isInterrupted() of host is false" - joins until each cook is done, and keeps the interrupt to himself.
package threads;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) {
        String[] dishes = new String[recipes.size()];
        Thread[] cooks = new Thread[dishes.length];
        for (int i = 0; i < dishes.length; i++) {
            int place = i;
            cooks[i] = new Thread(() -> dishes[place] = recipes.get(place).get(), "cook-" + (i + 1));
            cooks[i].start();
        }
        for (Thread cook : cooks) {
            while (cook.isAlive()) {
                try {
                    cook.join();
                } catch (InterruptedException e) {
                    // still waiting
                }
            }
        }
        return Arrays.asList(dishes);
    }
}
