// BrigadeTest.three_cooks_are_at_work_at_the_same_time: "host, the thread that called cook(...), cooks" - a parallel stream also uses the thread that starts it, and a number of threads of its own choice.
package threads;

import java.util.List;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        return recipes.parallelStream().map(Supplier::get).toList();
    }
}
