package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private static final int ALL = 1_000_000;

    private final Semaphore places = new Semaphore(ALL, true);

    public void taste(Runnable tasting) throws InterruptedException {
        places.acquire();
        try {
            tasting.run();
        } finally {
            places.release();
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        places.acquire(ALL);
        try {
            seasoning.run();
        } finally {
            places.release(ALL);
        }
    }
}
