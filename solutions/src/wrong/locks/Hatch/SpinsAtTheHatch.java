// HatchTest.put_waits_while_a_plate_stands_there: "cook-2 never comes to rest" - whoever looks all the time keeps a processor busy.
package locks;

import java.util.concurrent.atomic.AtomicReference;

public class Hatch {

    private final AtomicReference<String> plate = new AtomicReference<>();

    public void put(String dish) throws InterruptedException {
        while (!plate.compareAndSet(null, dish)) {
            Thread.onSpinWait();
        }
    }

    public String take() throws InterruptedException {
        String dish = plate.getAndSet(null);
        while (dish == null) {
            Thread.onSpinWait();
            dish = plate.getAndSet(null);
        }
        return dish;
    }
}
