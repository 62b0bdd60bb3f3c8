package semaphores;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Hand;
import kit.Inspector;
import kit.Inspector.AtOnce;
import kit.Interleavings;
import kit.Promise;
import kit.Script;
import kit.SlowOne;
import kit.Visibility;

@Exercise(number = 1, about = "so many pizzas at once, and really so many")
class OvenSlotsTest {

    private static final String MANY = "1-so-many-at-once";
    private static final String BACK = "2-every-permit-comes-back";
    private static final String AS_THE_SLOT_CAME_FREE = "After the baker of Funghi was interrupted as the slot came free, ";

    @Promise(todo = 1, read = MANY,
            why = "The oven is there for the pizza: what goes in as dough comes out baked.")
    void a_baked_pizza_comes_out_of_the_oven() throws Exception {
        OvenSlots oven = new OvenSlots(2);
        Expect.equal("What came out for Margherita", "Margherita", oven.bake(() -> "Margherita"));
        Expect.equal("What came out for Funghi", "Funghi", oven.bake(() -> "Funghi"));
        Expect.equal("What came out for Salami", "Salami", oven.bake(() -> "Salami"));
        Expect.equal("What came out for a pizza that returns null", null, oven.bake(() -> null));
    }

    @Promise(todo = 2, read = BACK,
            why = "Whoever waits for the pizza can only do something about it when he hears what went wrong.")
    void who_waits_for_a_burnt_pizza_hears_of_it() {
        for (Throwable burnt :
                List.of(new IOException("no gas"), new IllegalStateException("no dough"), new Error("fire"))) {
            OvenSlots oven = new OvenSlots(2);
            Throwable heard = Expect.raises(burnt.getClass(), "bake(...) of a pizza that throws " + named(burnt),
                    () -> oven.bake(() -> fail(burnt)));
            Expect.that(heard == burnt, "A pizza threw %s, and bake(...) threw another one.", named(burnt));
        }
    }

    @Script(todo = 1, read = MANY,
            why = "Two slots are for two pizzas at the same time: more do not fit, and with fewer guests wait for nothing.")
    void two_slots_bake_two_pizzas_at_once(Crew crew) {
        Bakery bakery = new Bakery(crew, 2);
        bakery.bake("Margherita");
        bakery.bake("Funghi");
        Hand third = bakery.bake("Salami");
        bakery.untilBaking(2);
        crew.untilBlocked(third);
        crew.nobodyPolls("the oven is full");
        bakery.takeOneOut();
        bakery.untilBaking(2);
        bakery.takeAllOut();
    }

    @Script(todo = 1, read = MANY,
            why = "Which pizza is ready first, nobody knows beforehand. Who waits for one certain slot could wait beside another that"
                    + " is free.")
    void the_next_pizza_goes_in_whichever_comes_out(Crew crew) {
        for (String ready : List.of("Margherita", "Funghi")) {
            OvenSlots oven = new OvenSlots(2);
            Map<String, Checkpoint> baking = new LinkedHashMap<>();
            List<Hand> bakers = new ArrayList<>();
            for (String pizza : List.of("Margherita", "Funghi", "Salami")) {
                Checkpoint inside = crew.checkpoint("baking " + pizza);
                baking.put(pizza, inside);
                bakers.add(crew.start("baker of " + pizza, () -> oven.bake(() -> {
                    inside.pass();
                    return pizza;
                })));
                crew.settle();
            }
            baking.get(ready).open();
            crew.untilTrue("That Salami goes in when " + ready + " comes out", () -> baking.get("Salami").here() > 0);
            baking.values().forEach(Checkpoint::open);
            bakers.forEach(crew::untilDone);
        }
    }

    @Script(todo = 1, read = MANY,
            why = "A slot that becomes free is one slot, however many bakers wait for it.")
    void each_free_slot_goes_to_one_pizza(Crew crew) {
        Bakery bakery = new Bakery(crew, 1);
        bakery.bake("Margherita");
        bakery.bake("Funghi");
        bakery.bake("Salami");
        bakery.untilBaking(1);
        bakery.takeOneOut();
        bakery.untilBaking(1);
        bakery.takeOneOut();
        bakery.untilBaking(1);
        bakery.takeAllOut();
    }

    @Script(todo = 1, read = MANY,
            why = "More slots can become free before the first baker who was woken gets in, and then nobody may be left to wake the"
                    + " others.")
    void two_free_slots_are_enough_for_two(Crew crew) {
        comeFreeAtOnce(crew, "Salami and Tonno bake when two slots", List.of("Margherita", "Funghi"), List.of("Salami", "Tonno"));
        comeFreeAtOnce(crew, "Diavola, Romana and Napoli bake when three slots", List.of("Margherita", "Funghi", "Salami"),
                List.of("Diavola", "Romana", "Napoli"));
    }

    /** All that bake come out one directly after the other, and as many wait for that. */
    private static void comeFreeAtOnce(Crew crew, String next, List<String> baking, List<String> waiting) {
        Bakery bakery = new Bakery(crew, baking.size());
        baking.forEach(bakery::bake);
        waiting.forEach(bakery::bake);
        bakery.untilBaking(baking.size());
        Inspector inspector = Inspector.at(crew, bakery.oven);
        for (int out = 1; out <= baking.size(); out++) {
            bakery.baking.letOneGo();
            crew.settle();
        }
        inspector.leaves();
        crew.untilTrue("That " + next + " came free at once", () -> bakery.begun.size() == baking.size() + waiting.size());
        bakery.untilBaking(waiting.size());
        bakery.takeAllOut();
    }

    @Script(todo = 1, read = MANY,
            why = "How many fit is told when an oven is bought; the next oven is another one.")
    void each_oven_has_slots_of_its_own(Crew crew) {
        Bakery small = new Bakery(crew, 1);
        small.bake("Margherita");
        small.untilBaking(1);
        Bakery large = new Bakery(crew, 5);
        small.bake("Napoli");
        small.untilBaking(1);
        for (String pizza : List.of("Funghi", "Salami", "Tonno", "Diavola", "Romana", "Capricciosa")) {
            large.bake(pizza);
        }
        large.untilBaking(5);
        small.takeAllOut();
        large.takeAllOut();

        Bakery huge = new Bakery(crew, 100);
        huge.bakeAtOnce(70);
        huge.untilBaking(70);
        huge.takeAllOut();
    }

    @Script(todo = 2, read = BACK,
            why = "A method can be left in more ways than by its last line. A slot that is not given back is lost, and so is one of"
                    + " which nobody hears who waits for it.")
    void a_burnt_pizza_leaves_its_slot_free(Crew crew) {
        for (Throwable burnt : List.of(new IOException("no gas"), new Error("fire"), new IllegalStateException("no dough"),
                new InterruptedException("no time"))) {
            Bakery bakery = new Bakery(crew, 1);
            Checkpoint burning = crew.checkpoint("burning");
            Hand unlucky = crew.start("baker of a burnt pizza", () ->
                    Expect.raises(burnt.getClass(), "bake(...)", () -> bakery.oven.bake(() -> {
                        burning.pass();
                        return fail(burnt);
                    })));
            burning.untilHere(1);
            bakery.bake("Margherita"); // and waits
            burning.open();
            crew.untilDone(unlucky);
            bakery.untilBaking(1, "After a pizza threw " + named(burnt) + ", ");
            bakery.bake("Funghi");
            bakery.untilBaking(1, "After a pizza threw " + named(burnt) + ", ");
            bakery.takeAllOut();
        }
    }

    @Script(todo = 2, read = BACK,
            why = "An interrupt that comes while the pizza bakes is still there when it comes out, and a wait on that way out could"
                    + " end before it began.")
    void who_is_interrupted_while_baking_leaves_the_slot_free(Crew crew) {
        Bakery bakery = new Bakery(crew, 1);
        Hand hasty = crew.start("baker of Margherita", () -> {
            try {
                bakery.oven.bake(new Dough("Margherita", bakery));
            } catch (InterruptedException e) {
                crew.note("leaves by InterruptedException"); // the pizza has a slot all the same, until it comes out
            }
        });
        bakery.untilBaking(1);
        crew.interrupt(hasty);
        crew.settle();
        bakery.baking.letOneGo();
        crew.untilDone(hasty);
        String after = "After the baker of Margherita was interrupted while baking, ";
        bakery.bake("Funghi");
        bakery.untilBaking(1, after);
        bakery.bake("Salami");
        bakery.untilBaking(1, after);
        bakery.takeAllOut();
    }

    @Script(todo = 3, read = BACK,
            why = "An interrupt asks who waits to stop waiting, and the caller to hear of it. Until then there was no slot: nothing to"
                    + " bake in, and nothing to give back.")
    void who_is_interrupted_while_waiting_had_no_slot(Crew crew) {
        Bakery bakery = new Bakery(crew, 1);
        bakery.bake("Margherita");
        bakery.untilBaking(1);
        Hand impatient = crew.start("baker of Funghi", () -> Expect.raises(InterruptedException.class,
                "The interrupted bake(...) of Funghi", () -> bakery.oven.bake(new Dough("Funghi", bakery))));
        crew.untilBlocked(impatient);
        crew.interrupt(impatient);
        String after = "After the baker of Funghi was interrupted while waiting, ";
        bakery.untilBaking(1, after);
        crew.untilDone(impatient);

        bakery.bake("Salami");
        bakery.untilBaking(1, after);
        bakery.takeOneOut();
        bakery.untilBaking(1, after);
        bakery.takeAllOut();
        Expect.that(!bakery.begun.contains("Funghi"), "%sFunghi was baked all the same.", after);
    }

    @Script(todo = 2, read = BACK,
            why = "Two pizzas can come out at the same moment. To read a number, to add one and to write it are three steps: with"
                    + " no order between the two, a slot is lost.")
    void two_slots_that_become_free_are_both_counted(Crew crew) throws Throwable {
        Visibility.of(OneComesOutThenTheOther.class, crew);
    }

    /** Who has left stays, and the other has been inside all the while: neither can have waited for the other. */
    static final class OneComesOutThenTheOther implements Visibility.Run {
        @Override
        public boolean volatileOrders() {
            return false;
        }

        @Override
        public void act(Crew crew) {
            OvenSlots oven = new OvenSlots(2);
            Checkpoint eating = crew.checkpoint("eating");
            List<Checkpoint> baking = new ArrayList<>();
            List<Hand> bakers = new ArrayList<>();
            for (String pizza : List.of("Margherita", "Funghi")) {
                Checkpoint inside = crew.checkpoint("baking " + pizza);
                baking.add(inside);
                bakers.add(crew.start("baker of " + pizza, () -> {
                    oven.bake(() -> {
                        inside.pass();
                        return pizza;
                    });
                    eating.pass();
                }));
                inside.untilHere(1);
            }
            for (int out = 1; out <= 2; out++) {
                baking.get(out - 1).open();
                eating.untilHere(out);
            }
            eating.open();
            bakers.forEach(crew::untilDone);
        }
    }

    @Script(todo = 3, read = BACK,
            why = "A slot and an interrupt can come to a baker in the same moment. Either he bakes, or the slot is there for the"
                    + " next one.")
    void no_slot_goes_with_a_baker_who_is_interrupted(Crew crew) throws Throwable {
        for (AtOnce how : AtOnce.values()) {
            Bakery bakery = new Bakery(crew, 1);
            bakery.bake("Margherita");
            bakery.untilBaking(1);
            Hand impatient = crew.untilBlocked(crew.call("baker of Funghi", () -> bakery.oven.bake(new Dough("Funghi", bakery))));
            bakery.bake("Salami");
            if (!Inspector.wakesAndInterrupts(crew, bakery.oven, how, bakery.baking::letOneGo, impatient)) {
                continue;
            }
            crew.untilTrue("That Funghi, whose baker was interrupted as the slot came free, or Salami bakes",
                    () -> bakery.begun.size() > 1);
            bakery.untilBaking(1, AS_THE_SLOT_CAME_FREE);
            bakery.takeAllOut();
            crew.leaves(impatient);
        }
        Visibility.of(SlowToLeave.class, crew);
    }

    /** The baker of Margherita stops on his way out, and who waits for his slot is interrupted meanwhile. */
    static final class SlowToLeave extends SlowOne {
        @Override
        protected void play(Crew crew) {
            Bakery bakery = new Bakery(crew, 1);
            bakery.bake("Margherita");
            bakery.untilBaking(1);
            Hand impatient = crew.untilBlocked(crew.call("baker of Funghi", () -> bakery.oven.bake(new Dough("Funghi", bakery))));
            slows("baker of Margherita");
            bakery.baking.letOneGo();
            takesItsSteps();
            if (!bakery.begun.contains("Funghi")) {
                crew.interrupt(impatient);
                crew.settle();
            }
            goesOn();
            crew.settle();
            bakery.bake("Salami");
            bakery.bake("Tonno");
            bakery.untilBaking(1, AS_THE_SLOT_CAME_FREE);
            bakery.takeAllOut();
            crew.leaves(impatient);
        }
    }

    @Explore(todo = 1, read = MANY,
            why = "Between a look at the oven and the next step another baker could come.")
    void one_slot_never_holds_two_pizzas() {
        Interleavings.explore(240, scene -> {
            OvenSlots oven = new OvenSlots(1);
            int[] baked = new int[1];
            scene.thread("baker-1", () -> oven.bake(() -> baked[0] = baked[0] + 1));
            scene.thread("baker-2", () -> oven.bake(() -> baked[0] = baked[0] + 1));
            scene.play();
            Expect.that(baked[0] == 2,
                    "Two pizzas were in one slot at the same time: each added one to a number, and it is %d, not 2.",
                    baked[0]);
        });
    }

    @Explore(todo = 1, read = MANY,
            why = "Between being woken and going in, a baker who has just come could be quicker.")
    void who_waited_for_a_slot_goes_in_when_it_is_free() {
        Interleavings.explore(120, scene -> {
            OvenSlots oven = new OvenSlots(1);
            Stay stay = new Stay();
            int[] together = new int[3];
            scene.thread("baker-1", () -> {
                together[0] = oven.bake(stay);
                together[1] = oven.bake(stay);
            });
            scene.thread("baker-2", () -> together[2] = oven.bake(stay));
            scene.thread("host", () -> stay.letOut(3));
            scene.play();
            for (int pizzas : together) {
                Expect.that(pizzas == 1, "%d pizzas were in an oven with 1 slot.", pizzas);
            }
        });
    }

    /** A pizza that stays in the oven until it is let out, and tells how many were inside with it. */
    private static final class Stay implements Callable<Integer> {
        private final AtomicInteger inside = new AtomicInteger();
        private final Semaphore arrived = new Semaphore(0);
        private final Semaphore ready = new Semaphore(0);

        @Override
        public Integer call() throws InterruptedException {
            int together = inside.incrementAndGet();
            arrived.release();
            ready.acquire();
            inside.decrementAndGet();
            return together;
        }

        void letOut(int pizzas) throws InterruptedException {
            for (int i = 0; i < pizzas; i++) {
                arrived.acquire();
                ready.release();
            }
        }
    }

    private static String named(Throwable burnt) {
        return "an " + burnt.getClass().getSimpleName();
    }

    private static Object fail(Throwable burnt) throws Exception {
        if (burnt instanceof Exception exception) {
            throw exception;
        }
        throw (Error) burnt;
    }

    /** An oven, and pizzas that stay in it until the check takes them out. */
    private static final class Bakery {
        private final Crew crew;
        private final int slots;
        private final OvenSlots oven;
        private final Checkpoint baking;
        private final List<Hand> bakers = new ArrayList<>();
        private final List<String> begun = new CopyOnWriteArrayList<>();

        Bakery(Crew crew, int slots) {
            this.crew = crew;
            this.slots = slots;
            oven = new OvenSlots(slots);
            baking = crew.checkpoint("baking");
        }

        /** The next baker comes when those before him bake or wait. */
        Hand bake(String pizza) {
            Hand baker = comes(pizza);
            crew.settle();
            return baker;
        }

        /** So many bakers, of whom none waits for another to come. */
        void bakeAtOnce(int pizzas) {
            for (int number = 1; number <= pizzas; number++) {
                comes("pizza " + number);
            }
        }

        private Hand comes(String pizza) {
            Hand baker = crew.call("baker of " + pizza, () -> oven.bake(new Dough(pizza, this)));
            bakers.add(baker);
            return baker;
        }

        void untilBaking(int pizzas) {
            untilBaking(pizzas, "");
        }

        void untilBaking(int pizzas, String when) {
            String that = (pizzas == 1 ? "a pizza bakes" : pizzas + " pizzas bake at the same time")
                    + (bakers.size() < slots ? " in an oven with " + slots + " slots" : "");
            crew.untilTrue((when.isEmpty() ? "That " : when + "that ") + that, () -> baking.here() >= pizzas);
            crew.settle();
            Expect.that(baking.here() <= slots, "%s%d pizzas bake at the same time in an oven with %s.",
                    when, baking.here(), slots == 1 ? "1 slot" : slots + " slots");
        }

        void takeOneOut() {
            int begunBefore = begun.size();
            baking.letOneGo();
            crew.settle();
            crew.untilTrue("That the next pizza goes in when one comes out", () -> begun.size() > begunBefore);
        }

        void takeAllOut() {
            baking.open();
            bakers.forEach(crew::untilDone);
        }
    }

    /** A pizza that stays in the oven until the check takes it out. */
    private record Dough(String name, Bakery bakery) implements Callable<String> {
        @Override
        public String call() {
            bakery.begun.add(name);
            bakery.baking.pass();
            return name;
        }
    }
}
