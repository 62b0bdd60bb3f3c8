package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A future for each dish, and a thread for each future. */
public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        List<FutureTask<String>> tasks = new ArrayList<>();
        for (Supplier<String> recipe : recipes) {
            FutureTask<String> task = new FutureTask<>(recipe::get);
            tasks.add(task);
            new Thread(task, "cook-" + tasks.size()).start();
        }
        List<String> dishes = new ArrayList<>();
        for (FutureTask<String> task : tasks) {
            try {
                dishes.add(task.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return dishes;
    }
}
