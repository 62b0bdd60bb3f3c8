package locks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/*
 * 02-locks, exercise 4: SideOven. Lesson: 02-locks/README.md#5-a-lock-you-may-not-get
 * Beside the main oven stands a smaller one, for when the main oven is taken. It works most of the
 * time; but a cook may wait for ever, and some leave by the door of an oven they never had.
 * Goal: who finds the main oven taken bakes in the side oven, and nobody waits past his patience.
 * Rules: the thread that calls bake(...) is the cook, and bakes while it holds one of the two locks,
 * and only one. How long it waits at which oven is up to you: `patience` is the most for both
 * together, an earlier "no" is right as well. Whoever waits, rests: no looking again and again. An
 * interrupt ends the wait with an InterruptedException, and nothing is baked; one that comes while
 * the pizza bakes is not lost. What the pizza throws, bake(...) throws.
 * Commands: mvn test -pl 02-locks -Dtest=SideOvenTest    Hints: 02-locks/hints.md
 */
public class SideOven {

    private final Lock main;
    private final Lock side;
    private final Duration patience;

    public SideOven(Lock main, Lock side, Duration patience) {
        this.main = main;
        this.side = side;
        this.patience = patience;
    }

    // TODO 1: bake in the oven that you got: the main oven, or when it is taken the side oven.
    // TODO 2: when neither could be had within the patience: false, and the pizza is not baked.
    // TODO 3: give back what you got, and nothing else, whatever becomes of the pizza.

    /** Whether the pizza was baked. */
    public boolean bake(Runnable pizza) throws InterruptedException {
        // The main oven only if it is free now: no time is lost that the side oven may need.
        if (main.tryLock()) {
            return bakeAndUnlock(main, pizza);
        }
        // All of the patience at the side oven. The answer says whether there is anything to bake
        // in. An interrupt comes out of here before anything was taken.
        if (side.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return bakeAndUnlock(side, pizza);
        }
        return false;
    }

    // One lock comes in, and the same one is given back: nobody has to remember which it was.
    private static boolean bakeAndUnlock(Lock mine, Runnable pizza) {
        try {
            pizza.run();
            return true;
        } finally {
            mine.unlock();
        }
    }

    // Also right: half of the patience at each oven; a deadline from System.nanoTime(), and at each
    // oven what is left of it; two untimed tries, and no wait at all; a variable for the lock that
    // was got, null when there was none, and a finally that asks for it.

    // Looks right: one try block around it all, so that no way out is forgotten:
    //
    //     try { if (main.tryLock() || side.tryLock(...)) ... } finally { main.unlock(); }
    //
    //     baker-1               | cook-1                            | main oven
    //     main.lock()           |                                   | baker-1's
    //                           | main.tryLock() -> false           | baker-1's
    //                           | side.tryLock(...) -> true, bakes  | baker-1's
    //                           | main.unlock() throws              | baker-1's
    //
    // cook-1 gives back what was never his, and the side oven stays locked for ever.
}
