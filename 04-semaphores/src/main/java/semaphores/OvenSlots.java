package semaphores;

import java.util.concurrent.Callable;

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

    private final int slots;
    private int taken;

    public OvenSlots(int slots) {
        this.slots = slots;
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        // TODO 1: a slot for each pizza; whoever comes to a full oven waits for one.
        // TODO 3: a baker who is sent away while waiting leaves everything as it was.
        while (taken >= slots) {
            // full: look again
        }
        taken++;

        // TODO 2: the slot is free again, whatever becomes of the pizza.
        T baked = pizza.call();
        taken--;
        return baked;
    }
}
