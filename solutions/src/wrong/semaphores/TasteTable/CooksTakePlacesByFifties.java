// TasteTableTest.two_cooks_who_come_at_once_both_get_their_turn: "nobody can move any more" - two cooks each have some of the places, and each waits for the rest.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore places = new Semaphore(1000);

    public void taste(Runnable tasting) throws InterruptedException {
        places.acquire();
        try {
            tasting.run();
        } finally {
            places.release();
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        int mine = 0;
        try {
            for (; mine < 1000; mine += 50) {
                places.acquire(50);
            }
            seasoning.run();
        } finally {
            places.release(mine);
        }
    }
}
