package locks;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

public class Bell {

    private final Semaphore place = new Semaphore(1);
    private final Map<Integer, BlockingQueue<String>> plates = new ConcurrentHashMap<>();

    public void ring(int table, String dish) throws InterruptedException {
        place.acquire();
        plates(table).add(dish);
    }

    public String fetch(int table) throws InterruptedException {
        String dish = plates(table).take();
        place.release();
        return dish;
    }

    private BlockingQueue<String> plates(int table) {
        return plates.computeIfAbsent(table, number -> new LinkedBlockingQueue<>());
    }
}
