// BrigadeTest.the_caller_rests_until_the_cooks_are_done: "host sleeps (Brigade.java:" - half a minute is too long for a salad and too short for a roast.
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
        if (!cooks.isEmpty()) {
            Thread.sleep(30_000);
        }
        return Arrays.asList(dishes);
    }
}
