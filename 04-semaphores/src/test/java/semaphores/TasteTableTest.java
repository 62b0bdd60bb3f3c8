package semaphores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Failing;
import kit.Hand;
import kit.Ingredients;
import kit.Insides;
import kit.Inspector;
import kit.Inspector.AtOnce;
import kit.Interleavings;
import kit.Promise;
import kit.Script;
import kit.SlowOne;
import kit.Visibility;

@Exercise(number = 8, about = "many tasters, or one cook alone")
class TasteTableTest {

    private static final String TABLE = "9-tasters-and-a-cook";
    private static final String BACK = "2-every-permit-comes-back";

    @Promise(todo = {1, 2}, read = TABLE,
            why = "The table is there for the sauce: when taste or season comes back, it has been tasted or seasoned, once.")
    void each_tastes_and_seasons_once(Crew crew) {
        int[] times = new int[2];
        crew.untilDone(crew.start("taster-1", () -> new TasteTable().taste(() -> times[0]++)));
        crew.untilDone(crew.start("cook-1", () -> new TasteTable().season(() -> times[1]++)));
        Expect.equal("How often the sauce was tasted by one taste(...)", 1, times[0]);
        Expect.equal("How often the sauce was seasoned by one season(...)", 1, times[1]);
    }

    @Promise(todo = 3, read = BACK,
            why = "Whoever called can only do something about it when he hears what went wrong.")
    void what_goes_wrong_at_the_table_is_heard() {
        for (Throwable hot : List.of(new IllegalStateException("too hot"), new Error("fire"))) {
            String what = "that throws " + hot.getClass().getSimpleName();
            Throwable heard = Expect.raises(hot.getClass(), "taste(...) of a sauce " + what,
                    () -> new TasteTable().taste(() -> Failing.with(hot)));
            Expect.that(heard == hot, "A tasting threw %s, and taste(...) threw another one.", hot);
            heard = Expect.raises(hot.getClass(), "season(...) of a sauce " + what,
                    () -> new TasteTable().season(() -> Failing.with(hot)));
            Expect.that(heard == hot, "A seasoning threw %s, and season(...) threw another one.", hot);
        }
    }

    @Promise(todo = {1, 2, 3}, read = TABLE,
            why = "A ready-made lock for readers and writers does the whole work; what has to be seen to inside it stays unseen.")
    void the_table_is_built_here() {
        Ingredients.none(TasteTable.class, ReentrantReadWriteLock.class, StampedLock.class, ReadWriteLock.class);
    }

    // ---- who may be there together

    @Script(todo = 1, read = TABLE,
            why = "Tasting changes nothing: no taster is in the way of another, however many they are.")
    void tasters_taste_at_the_same_time(Crew crew) {
        Evening evening = new Evening(crew);
        evening.tastersUpTo(40);
        evening.untilThere("40 tasters taste at the same time", 40, 0);
        evening.allTastersLeave();
    }

    @Script(todo = 2, read = TABLE,
            why = "Who tastes while salt goes in tastes neither the old sauce nor the new one; and two cooks salt it twice.")
    void a_cook_is_alone_at_the_table(Crew crew) {
        Evening evening = new Evening(crew);
        evening.cook(1);
        evening.untilThere("cook-1 seasons", 0, 1);
        evening.waits(evening.cook(2));
        evening.waits(evening.taster(1));
        evening.waits(evening.taster(2));
        crew.nobodyPolls("cook-1 seasons");
        evening.allLeave();
    }

    @Script(todo = 2, read = TABLE,
            why = "The table is free when nobody is there: not when the first taster leaves, and not later than when the last"
                    + " one does.")
    void a_cook_waits_for_the_last_taster(Crew crew) {
        Evening evening = new Evening(crew);
        Guest first = evening.taster(1);
        Guest second = evening.taster(2);
        evening.untilThere("2 tasters taste at the same time", 2, 0);
        evening.waits(evening.cook(1));
        crew.nobodyPolls("2 tasters taste");
        evening.leaves(first);
        evening.untilThere("taster-2 tastes on", 1, 0);
        evening.leaves(second);
        evening.untilThere("cook-1 seasons when the last taster has left", 0, 1);
        evening.allLeave();
    }

    @Script(todo = {1, 2}, read = TABLE,
            why = "What belongs to all objects of a class is shared by tables that have nothing to do with each other.")
    void each_table_is_one_of_its_own(Crew crew) {
        Evening kitchen = new Evening(crew);
        Evening yard = new Evening(crew);
        kitchen.cook(1);
        kitchen.untilThere("cook-1 seasons at the table in the kitchen", 0, 1);
        yard.cook(2);
        yard.untilThere("cook-2 seasons at the table in the yard while cook-1 seasons in the kitchen", 0, 1);
        yard.allLeave();
        yard.taster(1);
        yard.untilThere("taster-1 tastes in the yard while cook-1 seasons in the kitchen", 1, 0);
        kitchen.waits(kitchen.taster(2));
        kitchen.allLeave();
        yard.allLeave();
    }

    @Script(todo = {1, 2}, read = TABLE,
            why = "A taster could come while a cook waits for another one. In front of the cook or behind him, but never beside"
                    + " him.")
    void who_comes_while_a_cook_waits_goes_in_before_or_after_him(Crew crew) {
        Evening evening = new Evening(crew);
        Guest first = evening.taster(1);
        evening.untilThere("taster-1 tastes", 1, 0);
        evening.waits(evening.cook(1));
        Guest second = evening.taster(2);
        evening.leaves(first);
        if (evening.isThere(second)) {
            evening.leaves(second);
        }
        evening.untilThere("cook-1 seasons when the tasters before him have left", 0, 1);
        evening.waits(evening.taster(3));
        evening.allLeave();
    }

    @Script(todo = {1, 2}, read = TABLE,
            why = "When a cook leaves, the table is free for all tasters who waited for it: one who is not told waits beside a free"
                    + " place.")
    void those_who_waited_for_a_cook_taste_at_the_same_time(Crew crew) {
        Evening evening = new Evening(crew);
        Guest cook = evening.cook(1);
        evening.untilThere("cook-1 seasons", 0, 1);
        evening.waits(evening.taster(1));
        evening.waits(evening.taster(2));
        evening.leaves(cook);
        evening.untilThere("both who waited for cook-1 taste at the same time", 2, 0);
        evening.allLeave();
    }

    @Script(todo = {1, 2}, read = TABLE,
            why = "After a cook the table is as it was at first, and so it is after tasters.")
    void the_table_serves_all_evening(Crew crew) {
        Evening evening = new Evening(crew);
        for (int round = 1; round <= 3; round++) {
            Guest cook = evening.cook(round);
            evening.untilThere("cook-" + round + " seasons", 0, 1);
            evening.leaves(cook);
            Guest first = evening.taster(2 * round - 1);
            Guest second = evening.taster(2 * round);
            evening.untilThere("two tasters taste after cook-" + round, 2, 0);
            evening.waits(evening.cook(round + 10));
            evening.leaves(second);
            evening.leaves(first);
            evening.untilThere("cook-" + (round + 10) + " seasons when both tasters have left", 0, 1);
            evening.allLeave();
        }
    }

    // ---- who leaves in another way

    @Script(todo = 3, read = BACK,
            why = "A method can be left in more ways than by its last line. Who is gone must not count as still there.")
    void who_burns_his_tongue_leaves_the_table(Crew crew) {
        for (Throwable hot : List.of(new IllegalStateException("too hot"), new Error("fire"))) {
            Evening evening = new Evening(crew);
            String what = hot.getClass().getSimpleName();
            Guest taster = evening.tasterWhoThrows(hot);
            evening.waits(evening.cook(1));
            evening.leaves(taster);
            evening.untilThere("after a tasting that threw " + what + ", cook-1 seasons", 0, 1);
            evening.allLeave();
            Guest cook = evening.cookWhoThrows(hot);
            evening.waits(evening.taster(1));
            evening.leaves(cook);
            evening.untilThere("after a seasoning that threw " + what + ", taster-1 tastes", 1, 0);
            evening.allLeave();
        }
    }

    @Script(todo = 3, read = BACK,
            why = "An interrupt that comes during the tasting is still there when the taster leaves, and a wait on that way out"
                    + " could end before it began.")
    void who_is_interrupted_while_tasting_leaves_the_table(Crew crew) {
        Evening evening = new Evening(crew);
        Guest patient = evening.taster(2);
        evening.untilThere("taster-2 tastes", 1, 0);
        evening.comesAndIsInterrupted("taster-1", evening.table::taste);
        evening.waits(evening.cook(1));
        evening.leaves(patient);
        evening.untilThere("cook-1 seasons when the last taster has left", 0, 1);
        evening.allLeave();
    }

    @Script(todo = 3, read = BACK,
            why = "An interrupt that comes during the seasoning is still there when the cook leaves, and a wait on that way out"
                    + " could end before it began.")
    void who_is_interrupted_while_seasoning_leaves_the_table(Crew crew) {
        Evening evening = new Evening(crew);
        evening.comesAndIsInterrupted("cook-1", evening.table::season);
        Guest taster = evening.taster(1);
        evening.untilThere("cook-1 was interrupted while seasoning, and taster-1 tastes", 1, 0);
        evening.waits(evening.cook(2));
        evening.leaves(taster);
        evening.untilThere("cook-2 seasons when the last taster has left", 0, 1);
        evening.allLeave();
    }

    @Script(todo = 3, read = BACK,
            why = "Who gives up waiting was never at the table: he counts for nothing and holds nothing.")
    void a_taster_who_gives_up_waiting_leaves_nothing_behind(Crew crew) {
        aTasterGivesUp(crew, true);
        aTasterGivesUp(crew, false);
    }

    /** One of two who wait gives up, and a third one comes; then the other and the third taste together. */
    private static void aTasterGivesUp(Crew crew, boolean theFirst) {
        Evening evening = new Evening(crew);
        Guest cook = evening.cook(1);
        evening.untilThere("cook-1 seasons", 0, 1);
        Guest first = evening.taster(1);
        evening.waits(first);
        Guest second = evening.taster(2);
        evening.waits(second);
        Guest patient = theFirst ? second : first;
        evening.givesUp(theFirst ? first : second);
        Guest late = evening.taster(3);
        evening.waits(late);
        evening.leaves(cook);
        evening.untilThere(patient.hand().name() + " tastes when cook-1 has left", 1, 0);
        evening.untilThere(patient.hand().name() + " and taster-3 taste at the same time when cook-1 has left", 2, 0);
        evening.waits(evening.cook(2));
        evening.leaves(patient);
        evening.leaves(late);
        evening.untilThere("cook-2 seasons when the last taster has left", 0, 1);
        evening.allLeave();
    }

    @Script(todo = 3, read = BACK,
            why = "A cook who gives up waiting was never at the table. He keeps nobody out, neither tasters who come nor the next"
                    + " cook, and he makes room for nobody.")
    void a_cook_who_gives_up_waiting_leaves_nothing_behind(Crew crew) {
        Evening evening = new Evening(crew);
        Guest first = evening.taster(1);
        evening.untilThere("taster-1 tastes", 1, 0);
        Guest impatient = evening.cook(1);
        evening.waits(impatient);
        Guest second = evening.taster(2);
        Guest third = evening.taster(3);
        evening.givesUp(impatient);
        evening.untilThere("3 tasters taste at the same time when cook-1 has given up", 3, 0);
        evening.waits(evening.cook(2));
        evening.leaves(first);
        evening.leaves(second);
        evening.leaves(third);
        evening.untilThere("cook-2 seasons when the tasters have left", 0, 1);
        evening.waits(evening.cook(3));
        evening.allLeave();
    }

    @Script(todo = {1, 2}, read = TABLE,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " the table is free.")
    void who_is_woken_for_no_reason_waits_again(Crew crew) {
        Evening evening = new Evening(crew);
        Guest taster = evening.taster(1);
        evening.untilThere("taster-1 tastes", 1, 0);
        evening.isWokenForNothing(evening.cook(1));
        evening.leaves(taster);
        evening.untilThere("cook-1 seasons when the last taster has left", 0, 1);
        evening.isWokenForNothing(evening.taster(2));
        evening.allLeave();
    }

    @Script(todo = 3, read = BACK,
            why = "The last taster's signal and an interrupt can come to a cook in the same moment. If he leaves, the signal must not"
                    + " leave with him.")
    void a_cook_interrupted_as_the_table_comes_free_keeps_nobody_out(Crew crew) throws Throwable {
        for (AtOnce how : AtOnce.values()) {
            Evening evening = new Evening(crew);
            Guest taster = evening.taster(1);
            evening.untilThere("taster-1 tastes", 1, 0);
            Guest impatient = evening.cook(1);
            evening.waits(impatient);
            Guest patient = evening.cook(2);
            evening.waits(patient);
            if (!Inspector.wakesAndInterrupts(crew, evening.table, how, taster.here()::letOneGo, impatient.hand())) {
                continue;
            }
            oneOfTwoCooksSeasons(evening, impatient);
        }
        Visibility.of(InterruptedAsATasterLeaves.class, crew);
    }

    private static void oneOfTwoCooksSeasons(Evening evening, Guest interrupted) {
        if (interrupted.hand().leftInterrupted()) {
            evening.isGone(interrupted);
        }
        evening.untilThere("cook-2, or cook-1, who was interrupted as the table came free, seasons", 0, 1);
        evening.allLeave();
    }

    /** The last taster stops on his way out, and a cook who waits for that is interrupted meanwhile. */
    static final class InterruptedAsATasterLeaves extends SlowOne {
        @Override
        protected void play(Crew crew) {
            Evening evening = new Evening(crew);
            Guest taster = evening.taster(1);
            Guest impatient = evening.cook(1);
            evening.cook(2);
            slows("taster-1");
            taster.here().letOneGo();
            takesItsSteps();
            evening.isInterruptedUnlessThere(impatient);
            goesOn();
            crew.settle();
            oneOfTwoCooksSeasons(evening, impatient);
        }
    }

    @Script(todo = {1, 2, 3}, read = TABLE,
            why = "A taster can stop between any two of his steps. What he has seen of the table is old when another has left it, or"
                    + " come to it, meanwhile.")
    void a_slow_taster_never_meets_a_cook(Crew crew) throws Throwable {
        Visibility.of(SlowToCome.class, crew);
        Visibility.of(SlowToLeave.class, crew);
    }

    /** He takes no step, or one, or two, while another taster leaves and a cook comes. */
    static final class SlowToCome extends SlowOne {
        @Override
        protected void play(Crew crew) {
            slows("taster-2");
            Evening evening = new Evening(crew);
            Guest first = evening.taster(1);
            evening.taster(2);
            takesItsSteps();
            first.here().letOneGo();
            evening.cook(1);
            goesOn();
            evening.allGoAsFarAsTheyGet();
            evening.allLeave();
        }
    }

    /** The same on his way out, while another taster and a cook come. */
    static final class SlowToLeave extends SlowOne {
        @Override
        protected void play(Crew crew) {
            Evening evening = new Evening(crew);
            Guest first = evening.taster(1);
            slows("taster-1");
            first.here().letOneGo();
            takesItsSteps();
            evening.taster(2);
            evening.cook(1);
            goesOn();
            evening.allGoAsFarAsTheyGet();
            evening.allLeave();
        }
    }

    @Script(todo = 3, read = BACK,
            why = "A cook's signal and an interrupt can come to the same guest in the same moment. If he leaves, those who wait beside"
                    + " him must hear of the free table all the same, and he must not count as there.")
    void who_is_interrupted_as_a_cook_leaves_keeps_nobody_out(Crew crew) throws Throwable {
        for (AtOnce how : AtOnce.values()) {
            isInterruptedAsACookLeaves(crew, how, evening -> evening.taster(1));
            isInterruptedAsACookLeaves(crew, how, evening -> evening.cook(2));
        }
        Visibility.of(InterruptedAsACookLeaves.class, crew);
    }

    /** A cook stops on his way out, and a taster who waits for that is interrupted meanwhile. */
    static final class InterruptedAsACookLeaves extends SlowOne {
        @Override
        protected void play(Crew crew) {
            Evening evening = new Evening(crew);
            Guest cook = evening.cook(1);
            Guest impatient = evening.taster(1);
            Guest patient = evening.taster(2);
            slows("cook-1");
            cook.here().letOneGo();
            takesItsSteps();
            evening.isInterruptedUnlessThere(impatient);
            goesOn();
            crew.settle();
            nobodyIsKeptOut(evening, impatient, patient);
        }
    }

    private static void isInterruptedAsACookLeaves(Crew crew, AtOnce how, Function<Evening, Guest> coming) {
        Evening evening = new Evening(crew);
        Guest cook = evening.cook(1);
        evening.untilThere("cook-1 seasons", 0, 1);
        Guest impatient = coming.apply(evening);
        evening.waits(impatient);
        Guest patient = evening.taster(2);
        evening.waits(patient);
        if (Inspector.wakesAndInterrupts(crew, evening.table, how, cook.here()::letOneGo, impatient.hand())) {
            nobodyIsKeptOut(evening, impatient, patient);
        }
    }

    private static void nobodyIsKeptOut(Evening evening, Guest impatient, Guest patient) {
        String when = impatient.hand().name() + " was interrupted as cook-1 left";
        if (impatient.hand().leftInterrupted()) {
            evening.isGone(impatient);
        } else {
            evening.untilTrue(when + ". That he comes to the table, or hears of the interrupt", () -> evening.isThere(impatient));
        }
        if (!evening.isCookThere()) {
            evening.untilTrue(when + ". That taster-2, who waited beside him, tastes", () -> evening.isThere(patient));
            evening.waits(evening.cook(3));
            evening.leaves(patient);
            if (evening.isThere(impatient)) {
                evening.leaves(impatient);
            }
            evening.untilThere("cook-3 seasons when the last taster has left", 0, 1);
        }
        evening.allLeave();
    }

    // ---- every order of steps

    @Explore(todo = 2, read = TABLE,
            why = "Two cooks could each find the table free, or each have a part of it.")
    void two_cooks_who_come_at_once_both_get_their_turn() {
        Interleavings.explore(48, scene -> {
            TasteTable table = new TasteTable();
            int[] pinches = new int[1];
            scene.thread("cook-1", () -> table.season(() -> pinches[0] = pinches[0] + 1));
            scene.thread("cook-2", () -> table.season(() -> pinches[0] = pinches[0] + 1));
            scene.play();
            Expect.that(pinches[0] == 2, "Two cooks seasoned at the same time: each added a pinch, and there is %d, not 2.",
                    pinches[0]);
        });
    }

    @Explore(todo = {1, 2}, read = TABLE,
            why = "A cook could come between a taster's look at the table and his tasting, or the other way round.")
    void a_cook_and_a_taster_never_meet() {
        Interleavings.explore(180, scene -> {
            TasteTable table = new TasteTable();
            boolean[] there = new boolean[2];
            boolean[] met = new boolean[1];
            CountDownLatch enough = new CountDownLatch(1);
            scene.thread("taster-1", () -> table.taste(() -> {
                there[0] = true;
                met[0] |= there[1];
                await(enough);
                there[0] = false;
            }));
            scene.thread("cook-1", () -> table.season(() -> {
                there[1] = true;
                met[0] |= there[0];
                await(enough);
                there[1] = false;
            }));
            scene.thread("host", enough::countDown);
            scene.play();
            Expect.that(!met[0], "cook-1 seasoned while taster-1 tasted.");
        });
    }

    @Explore(todo = {1, 2, 3}, read = TABLE,
            why = "Two tasters could come or leave at the same time, and be counted as one; then the table is never free again, or"
                    + " free too often.")
    void tasters_who_come_and_leave_at_once_are_all_counted() {
        Interleavings.explore(150, scene -> {
            TasteTable table = new TasteTable();
            table.taste(() -> { }); // earlier in the evening
            CountDownLatch both = new CountDownLatch(2);
            scene.thread("taster-1", () -> table.taste(() -> meet(both)));
            scene.thread("taster-2", () -> table.taste(() -> meet(both)));
            scene.play();

            boolean[] seasoning = new boolean[1];
            boolean[] met = new boolean[1];
            CountDownLatch begun = new CountDownLatch(1);
            Thread late = new Thread(() -> {
                begun.countDown(); // and on to the table, unless the engine tries another order
                taste(table, () -> met[0] |= seasoning[0]);
            }, "taster-3");
            table.season(() -> {
                seasoning[0] = true;
                late.start();
                await(begun);
                seasoning[0] = false;
            });
            late.join();
            Expect.that(!met[0], "A cook seasoned, after taster-1 and taster-2 had left, and another taster tasted with him.");
        });
    }

    /** Only tasters who are there at the same time get past this. */
    private static void meet(CountDownLatch all) {
        all.countDown();
        await(all);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void taste(TasteTable table, Runnable tasting) {
        try {
            table.taste(tasting);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    // ---- what the checks are made of

    /** Somebody who comes to the table, and leaves it when the check says so. */
    private record Guest(Hand hand, Checkpoint here) {}

    /** Tasting or seasoning. */
    private interface Visit {
        void with(Runnable work) throws InterruptedException;
    }

    /** A table, and those who come to it. */
    private static final class Evening {
        private final Crew crew;
        private final TasteTable table = new TasteTable();
        private final List<Guest> tasters = new ArrayList<>();
        private final List<Guest> cooks = new ArrayList<>();

        Evening(Crew crew) {
            this.crew = crew;
        }

        /** The next one comes when those before him are there or wait. */
        Guest taster(int number) {
            return comes(tasters, tasterOnTheWay(number));
        }

        /** When the first one is there or waits, the others come at once. */
        void tastersUpTo(int number) {
            taster(1);
            for (int next = 2; next <= number; next++) {
                tasters.add(tasterOnTheWay(next));
            }
            allGoAsFarAsTheyGet();
        }

        private Guest tasterOnTheWay(int number) {
            Checkpoint tasting = crew.checkpoint("tasting");
            return new Guest(crew.start("taster-" + number, () -> table.taste(tasting::pass)), tasting);
        }

        Guest cook(int number) {
            Checkpoint seasoning = crew.checkpoint("seasoning");
            return comes(cooks, new Guest(crew.start("cook-" + number, () -> table.season(seasoning::pass)), seasoning));
        }

        /** This one leaves by what the tasting throws. */
        Guest tasterWhoThrows(Throwable hot) {
            return throwsAtTheEnd(tasters, "taster", "tasting", table::taste, hot);
        }

        Guest cookWhoThrows(Throwable hot) {
            return throwsAtTheEnd(cooks, "cook", "seasoning", table::season, hot);
        }

        private Guest throwsAtTheEnd(List<Guest> kind, String who, String what, Visit visit, Throwable hot) {
            Checkpoint here = crew.checkpoint(what);
            Hand hand = crew.start(who + " who throws " + hot.getClass().getSimpleName(), () ->
                    Expect.raises(hot.getClass(), "The call of the " + who, () -> visit.with(() -> {
                        here.pass();
                        crew.note("burns his tongue");
                        Failing.with(hot);
                    })));
            return comes(kind, new Guest(hand, here));
        }

        /** This one is interrupted while at the table, and leaves it. */
        void comesAndIsInterrupted(String name, Visit visit) {
            crew.untilDone(crew.start(name, () -> {
                try {
                    visit.with(() -> {
                        crew.note("is interrupted at the table");
                        Thread.currentThread().interrupt();
                    });
                } catch (InterruptedException e) {
                    crew.note("leaves by InterruptedException"); // he was at the table, and may say so
                }
            }));
        }

        /** This one waits, before and after. */
        void isWokenForNothing(Guest guest) {
            waits(guest);
            Insides.of(table).wakeForNothing(guest.hand());
            crew.settle();
            nobodyIsInTheWay();
            waits(guest);
        }

        private Guest comes(List<Guest> kind, Guest guest) {
            kind.add(guest);
            allGoAsFarAsTheyGet();
            return guest;
        }

        void allGoAsFarAsTheyGet() {
            crew.settle();
            nobodyIsInTheWay();
        }

        boolean isCookThere() {
            return !there(cooks).isEmpty();
        }

        boolean isThere(Guest guest) {
            return guest.here().here() > 0;
        }

        void waits(Guest guest) {
            crew.untilBlocked(guest.hand());
        }

        void leaves(Guest guest) {
            guest.here().letOneGo();
            crew.settle();
            crew.untilDone(guest.hand());
            nobodyIsInTheWay();
        }

        void givesUp(Guest guest) {
            crew.interrupt(guest.hand());
            crew.settle();
            seenTogether();
            crew.untilTrue("That " + guest.hand().name() + " gives up waiting when he is interrupted", guest.hand()::isDone);
            Expect.that(guest.hand().leftInterrupted(),
                    "%s was interrupted while waiting, and heard %s, not InterruptedException.", guest.hand().name(),
                    guest.hand().failure() == null ? "nothing" : guest.hand().failure().getClass().getSimpleName());
            isGone(guest);
            crew.settle();
        }

        /** And goes as far as he gets. */
        void isInterruptedUnlessThere(Guest guest) {
            if (!isThere(guest)) {
                crew.interrupt(guest.hand());
                crew.settle();
            }
        }

        /** Nobody waits for this one any more. */
        void isGone(Guest guest) {
            tasters.remove(guest);
            cooks.remove(guest);
        }

        void untilThere(String what, int someTasters, int someCooks) {
            untilTrue("That " + what, () -> there(tasters).size() >= someTasters && there(cooks).size() >= someCooks);
        }

        void untilTrue(String what, BooleanSupplier condition) {
            crew.untilTrue(what, () -> failed() || condition.getAsBoolean());
            crew.settle();
            nobodyIsInTheWay();
        }

        /** One after the other, those who are there leave, and those who waited come to the table. */
        void allLeave() {
            List<Guest> all = new ArrayList<>(tasters);
            all.addAll(cooks);
            for (int left = 0; left < all.size(); left++) {
                List<Guest> there = there(all);
                if (there.isEmpty()) {
                    break;
                }
                leaves(there.get(there.size() - 1));
            }
            all.forEach(guest -> crew.untilDone(guest.hand()));
            tasters.clear();
            cooks.clear();
        }

        /** One directly after the other, the first to come last. Everybody is there, and no cook. */
        void allTastersLeave() {
            for (int last = tasters.size() - 1; last >= 0; last--) {
                tasters.get(last).here().letOneGo();
                crew.untilDone(tasters.remove(last).hand());
            }
        }

        private boolean failed() {
            return tasters.stream().anyMatch(guest -> guest.hand().failure() != null)
                    || cooks.stream().anyMatch(guest -> guest.hand().failure() != null);
        }

        private List<Guest> there(List<Guest> guests) {
            return guests.stream().filter(this::isThere).toList();
        }

        private void nobodyIsInTheWay() {
            tasters.stream().filter(guest -> guest.hand().failure() != null).forEach(guest -> crew.untilDone(guest.hand()));
            cooks.stream().filter(guest -> guest.hand().failure() != null).forEach(guest -> crew.untilDone(guest.hand()));
            seenTogether();
        }

        private void seenTogether() {
            List<Guest> seasoning = there(cooks);
            List<Guest> tasting = there(tasters);
            if (!seasoning.isEmpty() && !tasting.isEmpty()) {
                throw Expect.notYet("%s seasons while %s tastes.", name(seasoning), name(tasting));
            }
            Expect.that(seasoning.size() <= 1, "%d cooks season at the same time.", seasoning.size());
        }

        private static String name(List<Guest> guests) {
            return guests.get(0).hand().name();
        }
    }
}
