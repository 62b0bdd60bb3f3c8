// TasteTableTest.a_slow_taster_never_meets_a_cook: "cook-1 seasons while taster-2 tastes" - who comes has seen another taster, who is gone, and has given the table back, before he is counted.
package semaphores;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

public class TasteTable {

    private final Semaphore door = new Semaphore(1);
    private final Semaphore table = new Semaphore(1);
    private final AtomicInteger tasters = new AtomicInteger();

    public void taste(Runnable tasting) throws InterruptedException {
        door.acquire();
        try {
            if (tasters.get() == 0) {
                table.acquire();
            }
            tasters.incrementAndGet();
        } finally {
            door.release();
        }
        try {
            tasting.run();
        } finally {
            if (tasters.decrementAndGet() == 0) {
                table.release();
            }
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        table.acquire();
        try {
            seasoning.run();
        } finally {
            table.release();
        }
    }
}
