package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/*
 * 04-semaphores, exercise 1: OvenSlots. Lesson: 04-semaphores/README.md#1-so-many-at-once
 * An oven has room for some pizzas, and each baker looks whether a slot is free. Who finds none
 * looks again, as fast as he can; two who look at once find the same slot; and since the last pizza
 * burnt, one slot counts as taken for ever.
 * Goal: at most `slots` pizzas are in the oven at any time, and really as many as that.
 * Rules: a baker without a slot waits at rest, until one is free or he is interrupted: then bake
 * throws InterruptedException, and that pizza is not baked. What a pizza returns or throws, bake
 * returns or throws. Each oven has slots of its own, at least 1.
 * Commands: mvn test -pl 04-semaphores -Dtest=OvenSlotsTest    Hints: 04-semaphores/hints.md
 */
public class OvenSlots {

    // The two fields have become one: a permit for each slot that is free.
    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        // TODO 1: a slot for each pizza; whoever comes to a full oven waits for one.
        // TODO 3: a baker who is sent away while waiting leaves everything as it was.
        // acquire looks and takes in one step, and waits at rest. It stands before `try`: when it
        // throws, there is no permit, and so nothing that `finally` could give back.
        free.acquire();
        try {
            return pizza.call();
        } finally {
            // TODO 2: the slot is free again, whatever becomes of the pizza.
            // `finally` also comes after an Error, which catch (Exception e) lets through.
            free.release();
        }
    }

    // Also right: a fair semaphore, new Semaphore(slots, true); a counter in a monitor, with while,
    // wait and notify; a lock and a condition; a queue with a token for each slot; a fixed pool of
    // `slots` threads, when an interrupted baker cancels his pizza and failures are unwrapped.

    // Looks right: acquire inside the try block, so that finally cannot be forgotten.
    // With one slot:
    //
    //     baker-1                   | baker-2                   | baker-3           | permits
    //     acquire, bakes            |                           |                   | 0
    //                               | acquire waits             |                   | 0
    //                               | interrupted: finally,     |                   |
    //                               | release                   |                   | 1
    //                               |                           | acquire, bakes    | 0
    //
    // Two pizzas in one slot. A semaphore does not ask whether who gives back has ever taken.
}
