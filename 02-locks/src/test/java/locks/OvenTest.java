package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Failing;
import kit.Hand;
import kit.Promise;
import kit.Script;

@Exercise(number = 2, about = "the lock comes back, whatever happens")
class OvenTest {

    private static final String ONE = "1-one-at-a-time";
    private static final String BACK = "3-the-lock-comes-back";

    @Promise(todo = 1, read = ONE,
            why = "The lock is there for the pizza: from the look at the thermometer until the pizza is out.")
    void a_hot_oven_bakes_the_pizza_once(Crew crew) {
        Evening evening = new Evening(crew);
        Hand cook = evening.comes("cook-1", evening::bake);
        crew.untilTrue("That cook-1 comes back from the oven", cook::isDone);
        evening.nobodyComplains();
        crew.untilDone(cook);
        Expect.equal("With a hot oven, bake(...)", true, cook.result());
        Expect.equal("How often the pizza was in the hot oven", 1, evening.baked.size());
    }

    // ---- the lock comes back

    @Script(todo = 1, read = BACK,
            why = "A lock that nobody gives back belongs for ever to a thread that is gone.")
    void the_oven_is_free_when_the_pizza_is_baked(Crew crew) {
        Evening evening = new Evening(crew);
        evening.isFreeAfter("The pizza was baked", evening.comes("cook-1", evening::bake), null);
        evening.nextOneBakes();
    }

    @Script(todo = 1, read = BACK,
            why = "Each way out of a method is a way past the line that gives the lock back.")
    void the_oven_is_free_after_a_look_into_a_cold_one(Crew crew) {
        Evening evening = new Evening(crew);
        evening.hot = false;
        Hand cook = evening.comes("cook-1", evening::bake);
        evening.isFreeAfter("The oven was cold", cook, null);
        Expect.equal("With a cold oven, bake(...)", false, cook.result());
        Expect.equal("How often the pizza was in the cold oven", 0, evening.baked.size());
        evening.hot = true;
        evening.nextOneBakes();
    }

    @Script(todo = 1, read = BACK,
            why = "An exception leaves the method too, and every line behind the one that threw it is left out.")
    void the_oven_is_free_after_a_pizza_burnt(Crew crew) {
        for (Throwable burnt : List.of(new IllegalStateException("no dough"), new Error("fire"))) {
            Evening evening = new Evening(crew);
            evening.isFreeAfter("The pizza threw " + burnt, evening.comes("cook-1", () -> evening.fail(burnt)), burnt);
            evening.nextOneBakes();
        }
    }

    @Script(todo = 1, read = BACK,
            why = "Whatever is called between the lock and its return can throw, not the pizza alone.")
    void the_oven_is_free_after_the_thermometer_broke(Crew crew) {
        for (Throwable broken : List.of(new IllegalStateException("the thermometer is broken"), new Error("smoke"))) {
            Evening evening = new Evening(crew);
            evening.broken = broken;
            evening.isFreeAfter("The thermometer threw " + broken, evening.comes("cook-1", evening::bake), broken);
            evening.broken = null;
            evening.nextOneBakes();
        }
    }

    // ---- the caller hears of it

    @Script(todo = 2, read = BACK,
            why = "Only the caller knows what a failure means. A return value, or another exception, hides it from him.")
    void the_caller_hears_what_went_wrong(Crew crew) {
        for (Throwable burnt : List.of(new IllegalStateException("no dough"), new Error("fire"))) {
            Evening evening = new Evening(crew);
            evening.isHeard("The pizza", burnt, evening.comes("cook-1", () -> evening.fail(burnt)));
        }
        for (Throwable broken : List.of(new IllegalStateException("the thermometer is broken"), new Error("smoke"))) {
            Evening evening = new Evening(crew);
            evening.broken = broken;
            evening.isHeard("The thermometer", broken, evening.comes("cook-1", evening::bake));
        }
    }

    @Script(todo = 3, read = BACK,
            why = "Who never got the lock has nothing to give back; unlock() would throw too, and hide the first failure. Two cooks can"
                    + " be in bake(...) at the same time, and only one of them has it.")
    void a_lock_that_could_not_be_taken_is_not_given_back(Crew crew) {
        Evening evening = new Evening(crew);
        evening.nextOneBakes(); // before that, all is well
        int before = evening.lock.givenBack();
        Error jammed = new Error("Maximum lock count exceeded");
        evening.lock.jam(jammed);
        Hand cook = evening.comes("cook-1", evening::bake);
        crew.untilTrue("That cook-1 hears that the lock cannot be taken", cook::isDone);
        Expect.that(evening.lock.givenBack() == before, "The lock could not be taken (%s): %s",
                jammed, String.join(" ", evening.lock.complaints()));
        Expect.that(evening.baked.size() == 1, "The lock could not be taken (%s), and cook-1 baked all the same.", jammed);
        evening.isHeard("lock()", jammed, cook);
        whileAnotherOneBakes(crew, jammed);
    }

    /** The lock cannot be taken by the second cook, while the first one has it. */
    private static void whileAnotherOneBakes(Crew crew, Error jammed) {
        Evening evening = new Evening(crew);
        Checkpoint baking = crew.checkpoint("baking");
        Hand first = evening.stands(baking);
        evening.lock.jam(jammed);
        Hand second = evening.comes("cook-2", evening::bake);
        crew.untilTrue("That cook-2 hears that the lock cannot be taken", second::isDone);
        Expect.that(evening.lock.complaints().isEmpty(), "cook-2 could not take the lock (%s) while cook-1 baked: %s",
                jammed, String.join(" ", evening.lock.complaints()));
        evening.isHeard("lock()", jammed, second);
        evening.lock.jam(null);
        baking.open();
        evening.isFreeAfter("cook-2 could not take the lock while cook-1 baked", first, null);
        evening.nobodyComplains();
    }

    @Script(todo = 2, read = BACK,
            why = "false says that the oven is cold. An interrupt says nothing about the oven.")
    void an_interrupt_does_not_make_an_oven_cold(Crew crew) {
        Evening evening = new Evening(crew);
        Hand cook = crew.callInterrupted("cook-1", () -> evening.oven.bake(evening::bake));
        crew.untilTrue("That cook-1 comes back from the oven", cook::isDone);
        if (cook.failure() == null) { // who throws has said that something is wrong
            Expect.equal("With a hot oven, bake(...) by cook-1, who is interrupted,", true, cook.result());
            Expect.equal("How often the pizza of cook-1, who is interrupted, was in the hot oven", 1, evening.baked.size());
        }
    }

    // ---- one at a time

    @Script(todo = 1, read = ONE,
            why = "The oven belongs to whoever holds the lock. Who uses it without, or longer than that, meets the next cook.")
    void one_cook_at_a_time_is_at_the_oven(Crew crew) {
        Evening evening = new Evening(crew);
        Checkpoint baking = crew.checkpoint("baking");
        Hand first = evening.stands(baking);
        Hand second = evening.comes("cook-2", evening::bake);
        crew.settle();
        evening.nobodyComplains();
        crew.untilBlocked(second);
        crew.nobodyPolls("cook-1 bakes");
        baking.open();
        crew.untilDone(first);
        crew.untilDone(second);
        evening.nobodyComplains();
        Expect.equal("How many pizzas the two baked", 2, evening.baked.size());
    }

    /** An oven with its lock and its thermometer, and what is seen of those who use it. */
    private static final class Evening {
        private final Crew crew;
        private final WatchedLock lock = new WatchedLock("the lock", "Oven.java");
        private final Oven oven = new Oven(lock, this::isHot);
        private final List<String> baked = new CopyOnWriteArrayList<>();
        private final List<String> complaints = new CopyOnWriteArrayList<>();
        private volatile boolean hot = true;
        private volatile Throwable broken;
        private volatile boolean failed;
        private volatile int looked; // in which turn at the lock the last look was; 0 if in none

        Evening(Crew crew) {
            this.crew = crew;
            lock.whenTaken(line -> crew.note("takes the lock (%s)", line));
            lock.whenGivenBack(line -> crew.note("gives it back (%s)", line));
        }

        private boolean isHot() {
            needsTheLock("read the thermometer");
            looked = lock.isHeldByMe() ? lock.turn() : 0;
            if (broken != null) {
                Failing.with(broken);
            }
            return hot;
        }

        void bake() {
            needsTheLock("baked");
            if (looked != 0 && lock.isHeldByMe() && looked != lock.turn()) {
                complaints.add(String.format("%s looked at the thermometer, gave the lock back, took it again at %s, and baked.",
                        Thread.currentThread().getName(), lock.since()));
            }
            baked.add(Thread.currentThread().getName());
        }

        /** A pizza that fails; it would do well the second time. */
        void fail(Throwable burnt) {
            if (failed) {
                return;
            }
            failed = true;
            Failing.with(burnt);
        }

        private void needsTheLock(String what) {
            if (!lock.isHeldByMe()) {
                String line = lock.line(); // none in another thread
                complaints.add(String.format("%s %s%s without holding the lock.",
                        Thread.currentThread().getName(), what, line.isEmpty() ? "" : " at " + line));
            }
        }

        /** cook-1 has his pizza in the oven until the check opens that place. */
        Hand stands(Checkpoint baking) {
            Hand cook = comes("cook-1", () -> {
                baking.pass();
                bake();
            });
            crew.untilTrue("That cook-1 bakes", () -> baking.here() > 0 || cook.isDone());
            return cook;
        }

        Hand comes(String cook, Runnable pizza) {
            return crew.call(cook, () -> oven.bake(pizza));
        }

        void nobodyComplains() {
            List<String> all = new ArrayList<>(complaints);
            all.addAll(lock.complaints());
            Expect.that(all.isEmpty(), "%s", String.join(" ", all));
        }

        /** That this cook comes back, with that failure or none, and leaves the lock behind. */
        void isFreeAfter(String whatHappened, Hand cook, Throwable failure) {
            crew.untilTrue("That " + cook.name() + " comes back from the oven", cook::isDone);
            Expect.that(lock.complaints().isEmpty(), "%s: %s", whatHappened, String.join(" ", lock.complaints()));
            Expect.that(lock.holder().isEmpty(), "%s. %s took the lock at %s, left the oven, and holds it still.",
                    whatHappened, cook.name(), lock.since());
            Expect.that(lock.taken() == lock.givenBack(), "%s. %s took the lock %s, and gave it back %s.",
                    whatHappened, cook.name(), times(lock.taken()), times(lock.givenBack()));
            if (failure == null) {
                crew.untilDone(cook);
            }
        }

        void nextOneBakes() {
            int before = baked.size();
            crew.untilDone(comes("cook-2", this::bake));
            Expect.equal("How many pizzas cook-2 baked afterwards", 1, baked.size() - before);
        }

        void isHeard(String who, Throwable failure, Hand cook) {
            crew.untilTrue("That " + cook.name() + " comes back from the oven", cook::isDone);
            Throwable heard = cook.failure();
            Expect.that(heard != null, "%s threw %s, and bake(...) returned %s.", who, failure, cook.result());
            Expect.that(heard == failure, "%s threw %s, and bake(...) threw %s.", who, failure, heard);
        }

        private static String times(int count) {
            return count == 0 ? "never" : count == 1 ? "once" : count + " times";
        }
    }
}
