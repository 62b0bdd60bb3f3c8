package threads;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** A latch that counts the dishes; each cook has a place of its own. */
public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        int count = recipes.size();
        String[] dishes = new String[count];
        CountDownLatch left = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            int place = i;
            new Thread(() -> {
                dishes[place] = recipes.get(place).get();
                left.countDown();
            }).start();
        }
        left.await();
        return List.of(dishes);
    }
}
