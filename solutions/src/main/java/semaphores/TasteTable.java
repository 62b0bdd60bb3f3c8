package semaphores;

import java.util.concurrent.Semaphore;

/*
 * 04-semaphores, exercise 8: TasteTable. Lesson: 04-semaphores/README.md#9-tasters-and-a-cook
 * The sauce stands on a table. Many may taste it at once; a cook who seasons it must be alone there.
 * At this table the tasters wait for each other too, and who burns his tongue keeps it for ever.
 * Goal: many tasters, or one cook.
 * Rules: build it from semaphores; locks and monitors pass too, but a ready-made ReadWriteLock or
 * StampedLock is refused. While a cook waits, tasters who come may go in or wait behind him: both
 * are right. Whoever waits, rests; an interrupt ends the wait with an InterruptedException, and he
 * has not tasted or seasoned. What a tasting or a seasoning throws, taste or season throws.
 * Each TasteTable is a table of its own.
 * Commands: mvn test -pl 04-semaphores -Dtest=TasteTableTest    Hints: 04-semaphores/hints.md
 */
public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1); // for the count, never held while tasting
    private int tasters; // guarded by counting

    // TODO 1: tasters taste at the same time, as many as come.
    public void taste(Runnable tasting) throws InterruptedException {
        come();
        try {
            tasting.run();
        } finally {
            // TODO 3: whoever leaves, or gives up waiting, in whatever way, leaves nothing behind.
            leave();
        }
    }

    private void come() throws InterruptedException {
        counting.acquire();
        try {
            if (tasters == 0) {
                // The first one takes the table for all. While he waits, those behind him wait to be counted.
                table.acquire();
            }
            // Counted when he has it: an interrupted wait leaves the count as it was.
            tasters++;
        } finally {
            counting.release();
        }
    }

    private void leave() {
        // He may have been interrupted while he tasted; he must be counted out all the same.
        counting.acquireUninterruptibly();
        tasters--;
        if (tasters == 0) {
            // The last one, who may be another than the first: a semaphore does not mind.
            table.release();
        }
        counting.release();
    }

    // TODO 2: a cook is alone at the table, and gets there when the last one has left.
    public void season(Runnable seasoning) throws InterruptedException {
        table.acquire();
        try {
            seasoning.run();
        } finally {
            table.release();
        }
    }

    // Also right: a turnstile before the table, which a waiting cook holds, so that tasters who come
    // later wait behind him. A semaphore with a great many permits, of which a taster takes one and
    // a cook all. A monitor that counts tasters and cooks.

    // Looks right: a ReentrantLock for the table, as only one cook or the first taster has it.
    //
    //     taster-1              | taster-2              | tasters
    //     first: lock, tastes   |                       | 1
    //                           | tastes                | 2
    //     leaves                |                       | 1
    //                           | last: unlock throws   | 0
    //
    // A lock belongs to the thread that took it (IllegalMonitorStateException). A permit belongs to nobody.
}
