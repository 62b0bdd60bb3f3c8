package locks;

import java.time.Duration;
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
        if (!main.tryLock()) {
            side.lock();
        }
        pizza.run();
        main.unlock();
        return true;
    }
}
