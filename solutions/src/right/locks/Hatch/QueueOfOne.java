package locks;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class Hatch {

    private final BlockingQueue<String> place = new ArrayBlockingQueue<>(1);

    public void put(String dish) throws InterruptedException {
        place.put(dish);
    }

    public String take() throws InterruptedException {
        return place.take();
    }
}
