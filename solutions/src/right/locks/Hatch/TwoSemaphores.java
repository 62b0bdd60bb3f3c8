package locks;

import java.util.concurrent.Semaphore;

public class Hatch {

    private final Semaphore empty = new Semaphore(1);
    private final Semaphore full = new Semaphore(0);
    private String plate; // written with the permit of empty, read with the permit of full

    public void put(String dish) throws InterruptedException {
        empty.acquire();
        plate = dish;
        full.release();
    }

    public String take() throws InterruptedException {
        full.acquire();
        String dish = plate;
        empty.release();
        return dish;
    }
}
