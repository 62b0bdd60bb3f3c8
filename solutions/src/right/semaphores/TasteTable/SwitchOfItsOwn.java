package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private static final class LightSwitch {
        private final Semaphore counting = new Semaphore(1);
        private int inside; // guarded by counting

        void on(Semaphore room) throws InterruptedException {
            counting.acquire();
            inside++;
            try {
                if (inside == 1) {
                    room.acquire();
                }
            } catch (InterruptedException e) {
                inside--;
                throw e;
            } finally {
                counting.release();
            }
        }

        void off(Semaphore room) {
            boolean interrupted = false;
            while (true) {
                try {
                    counting.acquire();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            inside--;
            if (inside == 0) {
                room.release();
            }
            counting.release();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final Semaphore table = new Semaphore(1);
    private final LightSwitch tasters = new LightSwitch();

    public void taste(Runnable tasting) throws InterruptedException {
        tasters.on(table);
        try {
            tasting.run();
        } finally {
            tasters.off(table);
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
