// HatchTest.put_waits_while_a_plate_stands_there: "cook-2 did not wait: it went on and ended." - a LinkedBlockingQueue that is told no number has room for any number of plates.
package locks;

import java.util.concurrent.LinkedBlockingQueue;

public class Hatch {

    private final LinkedBlockingQueue<String> place = new LinkedBlockingQueue<>();

    public void put(String dish) throws InterruptedException {
        place.put(dish);
    }

    public String take() throws InterruptedException {
        return place.take();
    }
}
