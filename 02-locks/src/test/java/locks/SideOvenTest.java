package locks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Failing;
import kit.Hand;
import kit.Promise;
import kit.Script;

@Exercise(number = 4, about = "tryLock: the other oven, or no for an answer")
class SideOvenTest {

    private static final String BACK = "3-the-lock-comes-back";
    private static final String MAY_NOT = "5-a-lock-you-may-not-get";
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_TRIES = 20;
    private static final int MOST_WAITS = 4;

    @Promise(todo = 1, read = MAY_NOT,
            why = "With both ovens free there is nothing to wait for, and one pizza needs one oven.")
    void with_both_ovens_free_a_pizza_is_baked_in_one_of_them(Crew crew) {
        Evening evening = new Evening(crew, A_DAY);
        evening.bakes("cook-1", evening.main);
        evening.bakes("cook-2", evening.main);
    }

    @Script(todo = {1, 3}, read = MAY_NOT,
            why = "Which oven it was, only the answers of tryLock tell. What was never taken cannot be given back.")
    void who_finds_the_main_oven_taken_bakes_in_the_side_oven(Crew crew) {
        Evening evening = new Evening(crew, A_DAY);
        evening.main.beImpatient();
        evening.isTaken(evening.main);
        evening.bakes("cook-1", evening.side);
        evening.bakes("cook-2", evening.side);
    }

    @Script(todo = 2, read = MAY_NOT,
            why = "While the ovens are taken, there is nothing to do but to wait. Who looks all the time keeps the processor busy.")
    void who_waits_rests(Crew crew) {
        Evening evening = new Evening(crew, A_DAY);
        evening.isTaken(evening.main);
        evening.isTaken(evening.side);
        Hand cook = evening.comes("cook-1");
        crew.settle();
        if (!cook.isDone() && evening.doorOf(cook).isEmpty()) {
            crew.nobodyPolls("both ovens are taken");
        }
        evening.everybodyLeaves();
        evening.untilBack(cook);
        evening.nobodyComplains();
    }

    @Script(todo = 2, read = MAY_NOT,
            why = "A try that fails leaves you without a lock. Who goes on as if he had it bakes in somebody else's oven.")
    void who_gets_neither_oven_does_not_bake(Crew crew) {
        Evening evening = new Evening(crew, A_DAY);
        evening.main.beImpatient();
        evening.side.beImpatient();
        evening.isTaken(evening.main);
        evening.isTaken(evening.side);
        Hand cook = evening.comes("cook-1");
        crew.untilTrue("That cook-1 comes back from bake(...)",
                () -> cook.isDone() || evening.tries() > MOST_TRIES || evening.endlessWait(cook).isPresent());
        Expect.that(evening.tries() <= MOST_TRIES, "cook-1 has asked for the ovens more than %d times, each time for a while.", MOST_TRIES);
        evening.untilBack(cook);
        Expect.equal("With both ovens taken all the time, the answer to cook-1", false, cook.result());
        Expect.that(evening.baked.isEmpty(), "Both ovens were taken all the time, and cook-1 has baked.");
        evening.waitedNoLongerThan(A_DAY);
        evening.everybodyLeaves();
        evening.bakes("cook-2", evening.main);
    }

    @Script(todo = 2, read = MAY_NOT,
            why = "Both ovens can be taken for longer than a guest has patience. A wait without a limit lasts as long as they.")
    void nobody_waits_without_a_limit(Crew crew) {
        Evening evening = new Evening(crew, A_DAY);
        evening.isTaken(evening.main);
        evening.isTaken(evening.side);
        Hand cook = evening.comes("cook-1");
        crew.settle();
        evening.nobodyComplains();
        evening.waitsWithALimit(cook);
        Optional<WatchedLock> door = evening.doorOf(cook);
        door.ifPresent(evening::leaves);
        evening.untilBack(cook);
        Expect.equal(door.isPresent() ? "When the oven that cook-1 waited for came free, the answer"
                : "With both ovens taken, the answer to cook-1, who did not wait,", door.isPresent(), cook.result());
        Expect.equal("How many pizzas cook-1 has baked", door.isPresent() ? 1 : 0, evening.baked.size());
        evening.everybodyLeaves();
        evening.bakes("cook-2", evening.main);
    }

    @Script(todo = {2, 3}, read = MAY_NOT,
            why = "An interrupt asks a thread to stop waiting. It brings no oven, and it is not the same as \"both are taken\".")
    void an_interrupt_ends_the_wait(Crew crew) {
        for (boolean sideTaken : new boolean[] {true, false}) {
            Evening evening = new Evening(crew, A_DAY);
            evening.isTaken(evening.main);
            if (sideTaken) {
                evening.isTaken(evening.side);
            }
            Hand cook = evening.comes("cook-1");
            crew.settle();
            evening.isInterrupted(cook);
        }
    }

    @Script(todo = {2, 3}, read = MAY_NOT,
            why = "Who waits at one oven after the other can be interrupted at each of them, and the other one can be free by then. Each"
                    + " wait ends with an interrupt.")
    void an_interrupt_ends_each_of_several_waits(Crew crew) {
        boolean waits = true;
        for (int nth = 1; waits && nth <= MOST_WAITS; nth++) {
            Evening evening = new Evening(crew, A_DAY);
            evening.waitLasts(nth);
            evening.isTaken(evening.main);
            evening.isTaken(evening.side);
            Hand cook = evening.comes("cook-1");
            int last = nth;
            crew.untilTrue("That cook-1 waits for an oven, or comes back",
                    () -> cook.isDone() || evening.tries() > MOST_TRIES || evening.endlessWait(cook).isPresent()
                            || evening.waits() == last && evening.doorOf(cook).isPresent());
            Optional<WatchedLock> door = evening.doorOf(cook);
            door.ifPresent(oven -> evening.leaves(oven == evening.main ? evening.side : evening.main)); // who goes there finds it free
            evening.isInterrupted(cook);
            waits = door.isPresent();
        }
    }

    @Script(todo = 3, read = BACK,
            why = "Who comes interrupted may bake, or leave with an InterruptedException. That one says that nothing was baked, and"
                    + " it can come when an oven is taken already. A no says that both ovens are taken.")
    void who_is_interrupted_bakes_or_leaves_the_ovens_alone(Crew crew) {
        for (boolean mainTaken : new boolean[] {false, true}) {
            Evening evening = new Evening(crew, A_DAY);
            evening.main.beImpatient();
            if (mainTaken) {
                evening.isTaken(evening.main);
            }
            Hand cook = evening.comesInterrupted("cook-1");
            evening.untilBack(cook);
            Expect.that(evening.baked.isEmpty() || cook.failure() == null, "cook-1 came interrupted and baked, and bake(...) threw %s.",
                    cook.failure());
            Expect.that(cook.leftInterrupted()
                            || evening.baked.size() == 1 && Boolean.TRUE.equals(cook.result()),
                    "cook-1 came interrupted, %s was free, he baked %d times, and bake(...) %s.",
                    mainTaken ? evening.side : evening.main, evening.baked.size(), Evening.answered(cook));
            evening.everybodyLeaves();
            evening.bakes("cook-2", evening.main);
            interruptedWhileBaking(crew, mainTaken);
        }
    }

    private static void interruptedWhileBaking(Crew crew, boolean mainTaken) {
        Evening evening = new Evening(crew, A_DAY);
        evening.main.beImpatient();
        if (mainTaken) {
            evening.isTaken(evening.main);
        }
        Checkpoint baking = crew.checkpoint("baking");
        evening.baking.put("cook-1", baking);
        Hand cook = evening.comes("cook-1");
        crew.untilTrue("That cook-1 bakes", () -> baking.here() == 1);
        crew.interrupt(cook);
        baking.open();
        evening.untilBack(cook);
        Expect.that(Boolean.TRUE.equals(cook.result()), "cook-1 was interrupted while the pizza was in %s, it was baked all the same,"
                + " and bake(...) %s.", mainTaken ? evening.side : evening.main, Evening.answered(cook));
        crew.untilHeard(cook, "was interrupted while the pizza was in the oven", "bake(...)");
        evening.everybodyLeaves();
        evening.bakes("cook-2", evening.main);
    }

    @Script(todo = 3, read = BACK,
            why = "A burnt pizza is no reason to keep an oven. Both can burn: in the main oven, and in the side oven.")
    void the_oven_is_free_after_a_pizza_burnt(Crew crew) {
        for (boolean mainTaken : new boolean[] {false, true}) {
            for (Throwable burnt : List.of(new IllegalStateException("no dough"), new Error("fire"))) {
                Evening evening = new Evening(crew, A_DAY);
                evening.main.beImpatient();
                if (mainTaken) {
                    evening.isTaken(evening.main);
                }
                evening.burnt = burnt;
                Hand cook = evening.comes("cook-1");
                evening.untilBack(cook);
                Expect.that(cook.failure() != null, "The pizza threw %s, and bake(...) returned %s.", burnt, cook.result());
                Expect.that(cook.failure() == burnt, "The pizza threw %s, and bake(...) threw %s.", burnt, cook.failure());
                evening.bakes("cook-2", mainTaken ? evening.side : evening.main);
                evening.everybodyLeaves();
            }
        }
    }

    @Script(todo = 2, read = MAY_NOT,
            why = "No patience means no wait: a free oven is taken, and with both taken the answer is no.")
    void without_patience_the_answer_comes_at_once(Crew crew) {
        Evening evening = new Evening(crew, Duration.ZERO);
        evening.bakes("cook-1", evening.main);
        evening.isTaken(evening.main);
        evening.bakes("cook-2", evening.side);
        evening.isTaken(evening.side);
        Hand cook = evening.comes("cook-3");
        evening.untilBack(cook);
        Expect.equal("With both ovens taken and no patience, the answer to cook-3", false, cook.result());
        evening.waitedNoLongerThan(Duration.ZERO);
    }

    @Script(todo = 2, read = MAY_NOT,
            why = "What is waited at one oven is gone at the next, and the patience is there once. A part of a second counts, too.")
    void a_short_patience_is_for_all_waits_together(Crew crew) {
        Duration patience = Duration.ofMillis(50);
        Evening evening = new Evening(crew, patience);
        evening.isTaken(evening.main);
        evening.isTaken(evening.side);
        Hand cook = evening.comes("cook-1");
        crew.untilTrue("That cook-1 comes back from bake(...)",
                () -> cook.isDone() || evening.isPast(patience) || evening.endlessWait(cook).isPresent());
        Expect.that(!evening.isPast(patience), "The patience was %s, and the limits of cook-1's waits are %s.",
                Evening.said(patience), evening.limits().stream().map(Evening::said).toList());
        evening.untilBack(cook);
        Expect.equal("With both ovens taken all the time, the answer to cook-1", false, cook.result());
    }

    @Script(todo = {1, 3}, read = BACK,
            why = "Two cooks bake at the same time, each in an oven of its own. A field has one value for both of them.")
    void two_cooks_give_back_the_oven_that_each_of_them_has(Crew crew) {
        Evening evening = new Evening(crew, A_DAY);
        evening.main.beImpatient();
        List<Hand> cooks = new ArrayList<>();
        for (String cook : List.of("cook-1", "cook-2")) {
            Checkpoint baking = crew.checkpoint("baking");
            evening.baking.put(cook, baking);
            cooks.add(evening.comes(cook));
            crew.untilTrue("That " + cook + " bakes", () -> baking.here() == 1);
        }
        for (Hand cook : cooks) {
            evening.baking.get(cook.name()).open();
            crew.untilTrue("That " + cook.name() + " comes back from bake(...)", cook::isDone);
            evening.nobodyComplains();
        }
        cooks.forEach(evening::untilBack);
        cooks.forEach(crew::untilDone);
    }

    /** Two ovens, those who keep them, and what is seen of those who bake. */
    private static final class Evening {
        private static final Duration SLACK = Duration.ofMillis(2);
        private static final Duration MOMENT = Duration.ofMillis(5);

        private final Crew crew;
        private final WatchedLock main = new WatchedLock("the main oven", "SideOven.java");
        private final WatchedLock side = new WatchedLock("the side oven", "SideOven.java");
        private final SideOven ovens;
        private final List<String> baked = new CopyOnWriteArrayList<>();
        private final List<String> complaints = new CopyOnWriteArrayList<>();
        private final List<Runnable> keepers = new ArrayList<>();
        private final List<WatchedLock> kept = new ArrayList<>();
        private final Map<String, Checkpoint> baking = new ConcurrentHashMap<>(); // of cooks who take their time
        private volatile Throwable burnt;

        Evening(Crew crew, Duration patience) {
            this.crew = crew;
            for (WatchedLock oven : List.of(main, side)) {
                oven.whenTaken(line -> crew.note("takes %s%s", oven, in(line)));
                oven.whenGivenBack(line -> crew.note("gives it back%s", in(line)));
            }
            this.ovens = new SideOven(main, side, patience);
        }

        private static String in(String line) {
            return line.isEmpty() ? "" : " (" + line.substring(line.indexOf(':')) + ")";
        }

        /** Somebody keeps that oven until {@link #leaves}. */
        void isTaken(WatchedLock oven) {
            Checkpoint inside = crew.checkpoint("using " + oven);
            Hand baker = crew.start(oven == main ? "baker-1" : "baker-2", () -> {
                oven.lock();
                try {
                    inside.pass();
                } finally {
                    oven.unlock();
                }
            });
            inside.untilHere(1);
            kept.add(oven);
            keepers.add(() -> {
                inside.open();
                crew.untilTrue("That " + baker.name() + " leaves", baker::isDone);
            });
        }

        void leaves(WatchedLock oven) {
            int keeper = kept.indexOf(oven);
            kept.remove(keeper);
            keepers.remove(keeper).run();
        }

        void everybodyLeaves() {
            List.copyOf(kept).forEach(this::leaves);
        }

        Hand comes(String cook) {
            return crew.call(cook, this::bakes);
        }

        Hand comesInterrupted(String cook) {
            return crew.callInterrupted(cook, this::bakes);
        }

        private boolean bakes() throws InterruptedException {
            return ovens.bake(() -> {
                String me = Thread.currentThread().getName();
                List<WatchedLock> mine = Stream.of(main, side).filter(WatchedLock::isHeldByMe).toList();
                if (mine.size() != 1) {
                    String line = main.line(); // none when another thread bakes
                    complaints.add(me + " bakes " + (line.isEmpty() ? "" : "at " + line + " ") + "while it holds "
                            + (mine.isEmpty() ? "neither oven." : "both ovens."));
                }
                crew.note("bakes in %s", mine.size() == 1 ? mine.get(0) : mine.isEmpty() ? "no oven" : "both ovens");
                if (baking.containsKey(me)) {
                    baking.get(me).pass();
                }
                Throwable failure = burnt;
                burnt = null; // who bakes it again hears nothing of it
                if (failure != null) {
                    Failing.with(failure);
                }
                baked.add(me + " in " + mine);
            });
        }

        /** Comes, bakes in that oven, and leaves. */
        void bakes(String cook, WatchedLock oven) {
            Hand hand = comes(cook);
            untilBack(hand);
            crew.untilDone(hand);
            Expect.equal("With " + oven + " free, the answer to " + cook, true, hand.result());
            Expect.that(baked.contains(cook + " in [" + oven + "]"), "With %s free, the answer to %s is true, and it baked %s.",
                    oven, cook, baked.isEmpty() ? "nothing" : "elsewhere");
        }

        /** Comes back, gave back what it had, and only that. */
        void untilBack(Hand cook) {
            crew.untilTrue("That " + cook.name() + " comes back from bake(...)",
                    () -> cook.isDone() || endlessWait(cook).isPresent());
            waitsWithALimit(cook);
            nobodyComplains();
            for (WatchedLock oven : List.of(main, side)) {
                Expect.that(oven.holder().filter(holder -> holder == cook.thread()).isEmpty(),
                        "%s took %s at %s, came back from bake(...), and holds it still.", cook.name(), oven, oven.since());
                Expect.that(oven.taken() == oven.givenBack() + (kept.contains(oven) ? 1 : 0),
                        "%s was taken %d times and given back %d times.", oven, oven.taken(), oven.givenBack());
            }
        }

        /** Interrupted while it waits, it comes back with that, and the next one bakes. */
        void isInterrupted(Hand cook) {
            if (!cook.isDone()) {
                cook.interrupt();
                untilBack(cook);
                Expect.that(baked.isEmpty(), "cook-1 was interrupted while waiting, and baked.");
                Expect.that(cook.leftInterrupted(), "cook-1 was interrupted while waiting, and bake(...) %s.",
                        answered(cook));
            }
            everybodyLeaves();
            bakes("cook-2", main);
        }

        private static String answered(Hand cook) {
            return cook.failure() == null ? "returned " + cook.result() : "threw " + cook.failure();
        }

        void nobodyComplains() {
            List<String> all = new ArrayList<>(complaints);
            all.addAll(main.complaints());
            all.addAll(side.complaints());
            Expect.that(all.isEmpty(), "%s", String.join(" ", all));
        }

        /** Whether it waits without a limit for an oven that somebody keeps. */
        private Optional<String> endlessWait(Hand cook) {
            for (WatchedLock oven : kept) {
                for (WatchedLock.Waiting waiting : oven.waiting()) {
                    if (!waiting.limited()) {
                        return Optional.of(String.format("%s waits at %s for %s, with no limit.", cook.name(), waiting.line(), oven));
                    }
                }
            }
            return Optional.empty();
        }

        void waitsWithALimit(Hand cook) {
            Optional<String> endless = endlessWait(cook);
            Expect.that(endless.isEmpty(), "%s", endless.orElse(""));
        }

        int tries() {
            return main.limits().size() + side.limits().size();
        }

        Optional<WatchedLock> doorOf(Hand cook) {
            return Stream.of(main, side)
                    .filter(oven -> oven.waiting().stream().anyMatch(waiting -> waiting.thread() == cook.thread())).findFirst();
        }

        /** The nth wait lasts, and each one before it a moment. */
        void waitLasts(int nth) {
            for (WatchedLock oven : List.of(main, side)) {
                oven.beImpatient();
                oven.whenAsked(() -> {
                    if (waits() == nth) {
                        oven.bePatient();
                    }
                });
            }
        }

        /** The tries with a limit, without those that do not wait at all. */
        int waits() {
            return (int) limits().stream().filter(limit -> !limit.isZero()).count();
        }

        List<Duration> limits() {
            return Stream.concat(main.limits().stream(), side.limits().stream()).toList();
        }

        private static Duration sum(List<Duration> limits) {
            return limits.stream().reduce(Duration.ZERO, Duration::plus);
        }

        /** Whether the limits add up to more than that, when each try that failed took as long as its limit. */
        boolean isPast(Duration patience) {
            return sum(limits()).compareTo(patience.plus(SLACK)) > 0;
        }

        /**
         * The limits are no longer than that, all together; or each is no longer than what the tries before it have left,
         * for each took a moment.
         */
        void waitedNoLongerThan(Duration patience) {
            List<Duration> limits = limits();
            Duration sum = sum(limits);
            long longest = limits.stream().filter(limit -> limit.compareTo(patience.minus(MOMENT).plus(SLACK)) > 0).count();
            boolean over = limits.stream().anyMatch(limit -> limit.compareTo(patience) > 0);
            Expect.that(!over && (longest <= 1 || sum.compareTo(patience) <= 0),
                    "The patience was %s, and cook-1 would have waited for %s.", said(patience), said(sum, patience));
        }

        /** Exactly how long, when it is a little more than the patience. */
        private static String said(Duration sum, Duration patience) {
            Duration more = sum.minus(patience);
            return patience.isZero() || more.isNegative() || more.isZero() || more.toHours() > 0 ? said(sum)
                    : said(patience) + " and " + said(more);
        }

        private static String said(Duration duration) {
            return duration.toHours() > 0 ? duration.toHours() + " hours"
                    : duration.isZero() ? "zero" : duration.toNanos() / 1e6 + " ms";
        }
    }
}
