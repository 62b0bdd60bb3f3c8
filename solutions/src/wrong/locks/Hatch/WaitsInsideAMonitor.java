// HatchTest.an_interrupt_ends_the_wait_of_a_cook: "cook-6 waits for ever" - the other cooks stand in front of the monitor that the first one has, and hear nothing there.
package locks;

import java.util.concurrent.Semaphore;

public class Hatch {

    private final Semaphore room = new Semaphore(1);
    private final Semaphore plates = new Semaphore(0);
    private String plate;

    public synchronized void put(String dish) throws InterruptedException {
        room.acquire();
        plate = dish;
        plates.release();
    }

    public String take() throws InterruptedException {
        plates.acquire();
        String dish = plate;
        plate = null;
        room.release();
        return dish;
    }
}
