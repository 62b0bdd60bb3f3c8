// BrigadeTest.three_cooks_are_at_work_at_the_same_time: "That host's 3 dishes are in the making at once never happens" - start and join in one loop: the next cook begins when this one is done.
package threads;

import java.util.List;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        String[] dishes = new String[recipes.size()];
        for (int i = 0; i < dishes.length; i++) {
            int place = i;
            Thread cook = new Thread(() -> dishes[place] = recipes.get(place).get(), "cook-" + (i + 1));
            cook.start();
            cook.join();
        }
        return List.of(dishes);
    }
}
