package locks;

import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;

/*
 * 02-locks, exercise 2: Oven. Lesson: 02-locks/README.md#3-the-lock-comes-back
 * Whoever bakes takes the lock of the oven. On a good evening it comes back; after a look into a
 * cold oven, or when a pizza burns, it never does, and all others wait in front of the oven.
 * Goal: whatever happens, the lock is free again when bake(...) is over.
 * Rules: `lock` is the one that is given, and others use it too. From the look at the thermometer
 * until the pizza is out it is held by whoever bakes, one cook at a time; whoever waits,
 * rests: no looking again and again. Thermometer and pizza can fail: they throw a
 * RuntimeException or an Error.
 * Commands: mvn test -pl 02-locks -Dtest=OvenTest    Hints: 02-locks/hints.md
 */
public class Oven {

    private final Lock lock;
    private final BooleanSupplier hot;

    /** @param hot the thermometer: whether the oven is hot */
    public Oven(Lock lock, BooleanSupplier hot) {
        this.lock = lock;
        this.hot = hot;
    }

    // TODO 1: the lock comes back once, whichever way a cook leaves: baked, cold, or failed.
    // TODO 2: whatever fails, the caller hears of it: the same exception comes out of bake.
    // TODO 3: a lock that could not be taken, because lock() itself failed, is not given back.

    /** Bakes the pizza in a hot oven, and says true; a cold one is left alone: false. */
    public boolean bake(Runnable pizza) {
        lock.lock();
        if (!hot.getAsBoolean()) {
            return false;
        }
        pizza.run();
        lock.unlock();
        return true;
    }
}
