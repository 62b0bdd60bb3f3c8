// BrigadeTest.the_caller_rests_until_the_cooks_are_done: "host sleeps (Brigade.java:" - looks at the cooks every ten milliseconds.
package threads;

import java.util.ArrayList;
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
            while (cook.isAlive()) {
                Thread.sleep(10);
            }
        }
        return List.of(dishes);
    }
}
