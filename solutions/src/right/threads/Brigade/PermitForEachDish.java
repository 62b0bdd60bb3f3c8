package threads;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Each cook gives a permit, and the caller takes as many as there are cooks. */
public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        ConcurrentSkipListMap<Integer, String> dishes = new ConcurrentSkipListMap<>();
        Semaphore done = new Semaphore(0);
        for (int i = 0; i < recipes.size(); i++) {
            int place = i;
            Runnable cook = () -> {
                dishes.put(place, recipes.get(place).get());
                done.release();
            };
            new Thread(cook).start();
        }
        done.acquire(recipes.size());
        return List.copyOf(dishes.values());
    }
}
