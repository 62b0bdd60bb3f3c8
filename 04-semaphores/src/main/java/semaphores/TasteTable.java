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

    // TODO 1: tasters taste at the same time, as many as come.
    public void taste(Runnable tasting) throws InterruptedException {
        table.acquire();
        tasting.run();

        // TODO 3: whoever leaves, or gives up waiting, in whatever way, leaves nothing behind.
        table.release();
    }

    // TODO 2: a cook is alone at the table, and gets there when the last one has left.
    public void season(Runnable seasoning) throws InterruptedException {
        table.acquire();
        seasoning.run();
        table.release();
    }
}
