package kit.watch;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Where the operating system does not tell which threads wait for a processor: lets threads of our own, one for each
 * processor, be woken and have their turns, so that a thread which was woken before them has very likely had its own.
 *
 * <p><b>Threads:</b> any may ask. <b>Blocks:</b> until all have had their turns, at most {@link Bounds#WALL} a turn.
 */
final class Canary {
    private static final Canary INSTANCE = new Canary(Runtime.getRuntime().availableProcessors());

    private final Semaphore turn = new Semaphore(0, true);
    private final Semaphore taken = new Semaphore(0);
    private final int processors;

    private Canary(int processors) {
        this.processors = processors;
        for (int i = 1; i <= processors; i++) {
            new Family.Own(this::takeTurns, "kit-canary-" + i).start();
        }
    }

    private void takeTurns() {
        while (true) {
            turn.acquireUninterruptibly();
            taken.release();
        }
    }

    /** Lets the canaries have that many turns each. */
    static synchronized void turns(int rounds) throws InterruptedException {
        for (int i = 0; i < rounds; i++) {
            INSTANCE.turn.release(INSTANCE.processors);
            if (!INSTANCE.taken.tryAcquire(INSTANCE.processors, Bounds.WALL.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the machine gives threads no turn any more");
            }
        }
    }
}
