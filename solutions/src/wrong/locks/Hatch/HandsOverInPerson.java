// HatchTest.plates_go_through_the_hatch_one_by_one: "owner waits for ever" - in a SynchronousQueue nothing stands: the cook waits until a waiter comes.
package locks;

import java.util.concurrent.SynchronousQueue;

public class Hatch {

    private final SynchronousQueue<String> place = new SynchronousQueue<>();

    public void put(String dish) throws InterruptedException {
        place.put(dish);
    }

    public String take() throws InterruptedException {
        return place.take();
    }
}
